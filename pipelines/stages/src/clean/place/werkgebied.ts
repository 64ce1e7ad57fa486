import type { Geography } from '@sociale-kaart/geography/geography';
import type { Locatie } from '@sociale-kaart/schemas/locatie';
import type { Werkgebied } from '@sociale-kaart/schemas/werkgebied';
import { type Cleaned, cleaned, type Finding, fout, waarschuwing } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { readReachTerm } from './reach-term.ts';

/**
 * Whom a voorziening serves, from the notation of municipal-csv.md. A werkgebied that was stated and of which nothing can
 * be read refuses the record: without it, it would look as if the source said nothing about its reach.
 */
export function cleanWerkgebied(text: string | undefined, veld: string, geography: Geography): Cleaned<Werkgebied> {
  const terms = (text ?? '').split('|').map((term) => term.trim());
  const outcomes = terms.filter((term) => term !== '').map((term) => readReachTerm(term, veld, geography));
  if (outcomes.length === 0) return cleaned<Werkgebied>(undefined);
  const issues = outcomes.flatMap((outcome) => outcome.issues);
  const parts = outcomes.flatMap(({ value }) => value ?? []);
  const first = parts.find(({ soort }) => soort === 'landelijk') ?? parts[0];
  if (first === undefined) return cleaned<Werkgebied>(undefined, ...issues, unreadable(text ?? '', veld));
  const same = parts.filter(({ soort, straalKm }) => soort === first.soort && straalKm === first.straalKm);
  const isMixed = same.length < parts.length;
  return cleaned(join(first, same), ...issues, ...(isMixed ? [mixed(text ?? '', veld, first.soort)] : []));
}

/** A radius is drawn around a point: without a location that has one it reaches nobody, which the source cannot mean. */
export function radiusWithoutPoint(werkgebied: Werkgebied | undefined, locaties: readonly Locatie[]): Finding[] {
  if (werkgebied?.soort !== 'straal' || locaties.some(({ geometrie }) => geometrie !== undefined)) return [];
  const melding =
    'Bij een straal hoort een locatie. Vul een adres met postcode of coördinaten in, of noem de gemeenten.';
  return [fout({ code: 'werkgebied-ongeldig', veld: 'werkgebied', melding, waarde: `straal:${werkgebied.straalKm}` })];
}

function join(first: Werkgebied, parts: readonly Werkgebied[]): Werkgebied | undefined {
  const all = (key: 'gemeenten' | 'provincies' | 'regios' | 'postcodes') =>
    [...new Set(parts.flatMap((part) => part[key] ?? []))].sort();
  const lists = {
    gemeenten: all('gemeenten'),
    provincies: all('provincies'),
    regios: all('regios'),
    postcodes: all('postcodes'),
  };
  return compact({ ...first, ...lists });
}

function unreadable(waarde: string, veld: string): Finding {
  const melding =
    'Van dit werkgebied is niets te lezen. Schrijf landelijk, gemeenten (GM0344|Zeist), provincie:Utrecht, regio:VR05, pc4:3701 of straal:5.';
  return fout({ code: 'werkgebied-ongeldig', veld, melding, waarde });
}

function mixed(waarde: string, veld: string, soort: string): Finding {
  const melding = `Een werkgebied is van één soort; alleen ${soort} is overgenomen. Kies gemeenten, provincies, regio's, postcodes, een straal of landelijk.`;
  return waarschuwing({ code: 'werkgebied-ongeldig', veld, melding, waarde });
}
