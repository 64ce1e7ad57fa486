import { readFileSync } from 'node:fs';
import osm from '../vocabularies/external/osm.json' with { type: 'json' };
import { type VocabularyName, vocabularies } from './vocabularies.ts';
import type { Match } from './vocabulary.ts';

/** The lists of others that lie in `schemas/vocabularies/external`; origin and licence are in NOTICE. */
export type ExternalListName = Exclude<Match['lijst'], 'open-eligibility'>;

/** The codes of an outside list with their names, in its own order: UPL URI → product name, `01` → `Hulp bij het huishouden`. */
export function externalList(lijst: ExternalListName): ReadonlyMap<string, string> {
  if (lijst === 'osm') return new Map(osm.codes.map(({ code, label }) => [code, label]));
  const rows = readRows(`${lijst}.csv`);
  return new Map(lijst === 'upl' ? rows.map(([naam, uri]) => [uri, naam]) : rows);
}

/** Our codes that are matched to a code of an outside list, for example the categories of a product; none: out of scope. */
export function matchedCodes(list: VocabularyName, lijst: ExternalListName, code: string): string[] {
  return vocabularies[list].codes
    .filter(({ matches = [] }) => matches.some((match) => match.lijst === lijst && match.code === code))
    .map((entry) => entry.code);
}

/** Two columns, no quotes, a comma only between them: the test of this file holds the lists to that. */
function readRows(name: string): [string, string][] {
  const text = readFileSync(new URL(`../vocabularies/external/${name}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [first = '', second = ''] = line.split(',');
      return [first, second];
    });
}
