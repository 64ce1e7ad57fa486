import type { IndexDocument, IndexLocation, Tombstone } from '../index-document.ts';
import type { IndexChange } from '../index-writer.ts';

/** A location as Elasticsearch keeps it: half a point is none. */
export interface StoredLocation {
  punt?: { lat: number; lon: number };
  gemeente?: string;
  codes: NonNullable<IndexLocation['codes']>;
  minuten: { gte: number; lt: number }[];
}

/**
 * What lies in the index, by `soort` (mapping.ts). Its key is the id: a document and a tombstone of the same id replace each
 * other.
 */
export type StoredItem =
  | {
      soort: 'document';
      id: string;
      volgnummer: number;
      velden: IndexDocument['velden'];
      codes: IndexDocument['codes'];
      locaties: StoredLocation[];
      sorteer: IndexDocument['sorteer'];
      document: unknown;
      detail: unknown;
    }
  | { soort: 'grafsteen'; id: string; volgnummer: number; grafsteen: Tombstone }
  | { soort: 'bijlage'; id: string; bijlage: unknown };

/** The attachment with the token counts of a version; none of the domain has this name. */
export const TOKEN_COUNTS = 'tokens';

/** Ids of documents have no slash. */
export const attachmentKey = (name: string): string => `bijlage/${name}`;

/** A change as it is stored: its key, and the JSON of its StoredItem. */
export interface StoredText {
  id: string;
  volgnummer: number;
  json: string;
}

export function toStored(change: IndexChange): StoredText {
  if (change.soort === 'document') {
    const { id, volgnummer } = change.document;
    return { id, volgnummer, json: documentJson(change.document) };
  }
  const { id, volgnummer } = change.grafsteen;
  const item: StoredItem = { soort: 'grafsteen', id, volgnummer, grafsteen: change.grafsteen };
  return { id, volgnummer, json: JSON.stringify(item) };
}

/** What is JSON already is put in as it is: half of it. */
function documentJson({ id, volgnummer, velden, codes, locaties, sorteer, document, detail }: IndexDocument): string {
  const looked = {
    soort: 'document',
    id,
    volgnummer,
    velden,
    codes,
    locaties: locaties.map(storedLocation),
    sorteer,
  } satisfies Omit<Extract<StoredItem, { soort: 'document' }>, 'document' | 'detail'>;
  return `${JSON.stringify(looked).slice(0, -1)},"document":${document},"detail":${detail}}`;
}

function storedLocation({ lat, lon, gemeente, codes = {}, minuten = [] }: IndexLocation): StoredLocation {
  return {
    ...(lat !== undefined && lon !== undefined && { punt: { lat, lon } }),
    ...(gemeente !== undefined && { gemeente }),
    codes,
    minuten: minuten.map(([gte, lt]) => ({ gte, lt })),
  };
}
