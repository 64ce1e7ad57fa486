import { Problem } from '@sociale-kaart/http/problem';
import { type VocabularyName, vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { VocabularyEntry, VocabularyFile } from '@sociale-kaart/schemas/vocabulary';
import { COUNTED_VOCABULARIES } from '../counts.ts';
import type { GetLive } from '../live.ts';

/** `aantal`: how many voorzieningen a search with this code finds; only in lists that are a filter. */
export type CountedEntry = VocabularyEntry & { aantal?: number };

/** A closed list, expired codes included, with counts where it is a filter. */
export async function vocabularyAnswer(
  name: VocabularyName,
  live: GetLive,
): Promise<VocabularyFile & { codes: CountedEntry[] }> {
  const { naam, titel, toelichting, codes } = vocabularies[name];
  return { naam, titel, toelichting, codes: await counted(codes, name, live) };
}

/** One code of it. @throws Problem 404 when the list has no such code. */
export async function vocabularyEntryAnswer(name: VocabularyName, code: string, live: GetLive): Promise<CountedEntry> {
  const found = vocabularies[name].get(code);
  const [entry] = await counted(found ? [found] : [], name, live);
  if (entry === undefined) throw new Problem({ status: 404, detail: 'Deze lijst heeft geen waarde met deze code.' });
  return entry;
}

async function counted(codes: VocabularyEntry[], name: VocabularyName, live: GetLive): Promise<CountedEntry[]> {
  const list = COUNTED_VOCABULARIES[name];
  if (list === undefined) return codes;
  const counts = (await (await live()).counts()).get(list);
  return codes.map((entry) => ({ ...entry, aantal: counts?.get(entry.code) ?? 0 }));
}
