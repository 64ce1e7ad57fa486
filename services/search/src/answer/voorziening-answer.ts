import { Problem } from '@sociale-kaart/http/problem';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { readDetail, readStored } from '@sociale-kaart/search-index/document/stored-voorziening';
import type { IndexReader } from '@sociale-kaart/search-index/index-reader';

/** What an index has under an id. */
export type Found = Awaited<ReturnType<IndexReader['get']>>;

/** The id under which a merged voorziening goes on. */
export function successorOf(found: Found): string | undefined {
  return found?.soort === 'grafsteen' ? found.grafsteen.vervangenDoor : undefined;
}

/** One voorziening with where every field comes from. @throws Problem 404 when it never was, 410 when it is gone. */
export function voorzieningAnswer(found: Found): Voorziening {
  if (found === undefined) throw new Problem({ status: 404, detail: 'Er is geen voorziening met dit id.' });
  if (found.soort === 'grafsteen') throw gone(found.grafsteen.reden);
  const { voorziening } = readStored(found.opgeslagen.document);
  const { herkomst, punten } = readDetail(found.opgeslagen.detail);
  return { ...voorziening, kwaliteit: { ...voorziening.kwaliteit, punten }, herkomst };
}

function gone(reden: string): Problem {
  const label = vocabularies['tombstone-reden'].get(reden)?.label ?? reden;
  return new Problem({ status: 410, detail: `Deze voorziening is er niet meer. Reden: ${label}.` });
}
