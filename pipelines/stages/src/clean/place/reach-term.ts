import type { Geography } from '@sociale-kaart/geography/geography';
import { foldName } from '@sociale-kaart/geography/names/fold-name';
import { normalisePostcode } from '@sociale-kaart/geography/postcode';
import type { Werkgebied } from '@sociale-kaart/schemas/werkgebied';
import { type Cleaned, cleaned, type Finding, opmerking, waarschuwing } from '../cleaned.ts';

/** Werkgebied.straalKm. */
const LARGEST_KM = 300;

const NO_REGION = 'Deze regio staat niet in onze lijst. Noem de gemeenten van de regio.';

/** One term of the notation of municipal-csv.md: `landelijk`, `GM0344`, `Zeist`, `provincie:Utrecht`, `pc4:3701`, `straal:5`. */
export function readReachTerm(term: string, veld: string, geography: Geography): Cleaned<Werkgebied> {
  const [, kind = '', rest = ''] = /^(provincie|regio|pc4|pc6|straal)\s*:\s*(.*)$/is.exec(term) ?? [];
  const told = { veld, waarde: term };
  switch (kind.toLowerCase()) {
    case 'provincie':
      return province(rest, told, geography);
    case 'regio':
      return region(rest, told, geography);
    case 'pc4':
    case 'pc6':
      return postcode(rest, kind.toLowerCase() === 'pc4' ? 4 : 6, told);
    case 'straal':
      return radius(rest, told);
    default:
      return /^landelijk$/i.test(term) ? cleaned({ soort: 'landelijk' }) : municipality(term, told, geography);
  }
}

type Told = { veld: string; waarde: string };

function municipality(term: string, told: Told, geography: Geography): Cleaned<Werkgebied> {
  const { codes, hoe } = geography.findGemeenten(term);
  if (codes.length === 0 || hoe === 'plaats') return cleaned<Werkgebied>(undefined, unknownMunicipality(told));
  const isSpelling = codes.some((code) => isNamed(code, term, geography));
  if (codes.length > 1 && isSpelling) return cleaned<Werkgebied>(undefined, ambiguous(told, codes));
  const ended = !isSpelling && !codes.includes(term.toUpperCase());
  return cleaned({ soort: 'gemeenten', gemeenten: codes }, ...(ended ? [endedMunicipality(told, codes)] : []));
}

function isNamed(code: string, term: string, geography: Geography): boolean {
  const { naam = '', spellingen = [] } = geography.gemeente(code) ?? {};
  const name = foldName(term);
  return [naam, naam.replace(/\s*\([^)]*\)$/, ''), ...spellingen].some((spelling) => foldName(spelling) === name);
}

function province(name: string, told: Told, geography: Geography): Cleaned<Werkgebied> {
  const provincie = geography.findProvincie(name);
  if (provincie) return cleaned({ soort: 'provincies', provincies: [provincie.code] });
  return cleaned<Werkgebied>(
    undefined,
    unreadable(told, 'Deze provincie kennen wij niet. Schrijf bijvoorbeeld provincie:Utrecht.'),
  );
}

/** Several regions of one name are one reach when they have the same municipalities (a ggd-regio and a veiligheidsregio). */
function region(name: string, told: Told, geography: Geography): Cleaned<Werkgebied> {
  const found = geography.findRegio(name);
  const [first] = found;
  if (first === undefined) return cleaned<Werkgebied>(undefined, unknownRegion(told, NO_REGION));
  const reach = new Set(found.map(({ gemeenten }) => gemeenten.join()));
  if (reach.size === 1) return cleaned({ soort: 'regio', regios: [first.code] });
  const codes = found.map(({ code, soort }) => `${code} (${soort})`).join(' of ');
  return cleaned<Werkgebied>(
    undefined,
    unknownRegion(told, `Er zijn meer regio's met deze naam. Gebruik de code: ${codes}.`),
  );
}

function postcode(text: string, length: 4 | 6, told: Told): Cleaned<Werkgebied> {
  const found = normalisePostcode(text);
  if (found?.length === length) return cleaned({ soort: 'postcodes', postcodes: [found] });
  return cleaned<Werkgebied>(undefined, unreadable(told, 'Dit is geen postcode. Schrijf pc4:3701 of pc6:3701AB.'));
}

function radius(text: string, told: Told): Cleaned<Werkgebied> {
  const km = /^\d+(?:[.,]\d+)?(?=\s*(?:km)?$)/i.exec(text)?.[0];
  const straalKm = Number(km?.replace(',', '.'));
  if (straalKm > 0 && straalKm <= LARGEST_KM) return cleaned({ soort: 'straal', straalKm });
  const melding = `Geef de straal in kilometers, hoogstens ${LARGEST_KM}, bijvoorbeeld straal:5.`;
  return cleaned<Werkgebied>(undefined, unreadable(told, melding));
}

function unreadable(told: Told, melding: string): Finding {
  return waarschuwing({ code: 'werkgebied-ongeldig', melding, ...told });
}

function unknownRegion(told: Told, melding: string): Finding {
  return waarschuwing({ code: 'regio-onbekend', melding, ...told });
}

function unknownMunicipality(told: Told): Finding {
  const melding =
    'Dit is geen gemeente die wij kennen. Gebruik de code van het CBS, bijvoorbeeld GM0344, of de officiële naam.';
  return waarschuwing({ code: 'gemeente-onbekend', melding, ...told });
}

function ambiguous(told: Told, codes: readonly string[]): Finding {
  const melding = `Er zijn meer gemeenten met deze naam. Gebruik de code: ${codes.join(' of ')}.`;
  return waarschuwing({ code: 'gemeente-onzeker', melding, ...told });
}

function endedMunicipality(told: Told, codes: readonly string[]): Finding {
  const melding = `Deze gemeente bestaat niet meer en is gelezen als ${codes.join(', ')}. Gebruik de nieuwe code.`;
  return opmerking({ code: 'gemeente-vervallen', melding, ...told });
}
