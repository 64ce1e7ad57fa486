import type { Waarom } from '@sociale-kaart/schemas/search/search-answer';
import { and } from './listing.ts';

/** Why a hit was found, in one plain line; undefined when no words were asked. */
export function whyText(waarom: readonly Waarom[]): string | undefined {
  if (waarom.length === 0) return undefined;
  const byField = Map.groupBy(waarom, ({ veld }) => veld);
  const parts = [...byField].map(([veld, found]) => `${and([...new Set(found.map(match))])} ${FIELDS[veld]}`);
  return `Waarom gevonden: ${and(parts)}.`;
}

const FIELDS: Readonly<Record<Waarom['veld'], string>> = {
  naam: 'in de naam',
  organisatie: 'bij de organisatie',
  labels: 'bij onderwerp of doelgroep',
  omschrijving: 'in de tekst',
};

function match({ gezocht, gevonden, via }: Waarom): string {
  if (via === 'exact' || gezocht.toLowerCase() === gevonden.toLowerCase()) return `‘${gevonden}’`;
  return `‘${gevonden}’ (${RELATION[via] ?? 'bij'} ‘${gezocht}’)`;
}

/** How the found word relates to the asked one, per code of the vocabulary `waarom-via`. */
const RELATION: Readonly<Record<string, string>> = {
  exact: 'bij',
  stam: 'andere vorm van',
  samenstelling: 'samenstelling met',
  synoniem: 'betekent hetzelfde als',
  begrip: 'onderwerp bij',
  verwant: 'heeft te maken met',
  spelling: 'lijkt op',
  begin: 'begint met',
};
