import type { Organisatie } from '@sociale-kaart/schemas/organisatie';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { readDetail, readStored, type StoredDetail } from '@sociale-kaart/search-index/document/stored-voorziening';
import type { StoredDocument } from '@sociale-kaart/search-index/index-document';

/** All that an index keeps of one voorziening. */
export interface ReadVoorziening {
  voorziening: Voorziening;
  organisatie: Organisatie;
  /** Per field the source that gave it. */
  herkomst: Readonly<Record<string, string>>;
  punten: StoredDetail['punten'];
}

export function readVoorziening({ document, detail }: StoredDocument): ReadVoorziening {
  return { voorziening: readStored(document).voorziening, ...readDetail(detail) };
}
