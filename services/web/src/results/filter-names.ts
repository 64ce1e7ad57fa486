import { labelWithin } from '../text/labels.ts';
import { and } from '../text/listing.ts';

/** Headings of the filters; the API's names, but for `thema`. */
const NAMES: Readonly<Record<string, string>> = {
  thema: 'Thema',
  categorie: 'Onderwerp',
  doelgroep: 'Voor wie',
  leeftijd: 'Leeftijd',
  kosten: 'Kosten',
  contactvorm: 'Hoe het contact gaat',
  toegang: 'Hoe u binnenkomt',
  aanmelder: 'Wie kan aanmelden',
  soort: 'Soort',
  wet: 'Wet',
  leefgebied: 'Leefgebied',
  vorm: 'Vorm',
  doorWie: 'Door wie',
  outreachend: 'Komt naar mensen toe',
  taal: 'Taal',
  onafhankelijk: 'Onafhankelijk',
  capaciteit: 'Plek',
  minKwaliteit: 'Gegevens, minstens',
  gecontroleerdSinds: 'Gecontroleerd vanaf',
  rolstoeltoegankelijk: 'Met een rolstoel',
  open: 'Open',
  openVoor: 'Open voor',
  bbox: 'Op de kaart',
  vestigingsgemeente: 'Gemeente van het adres',
  bron: 'Bron',
  status: 'Stand van zaken',
};

/** Within a sentence, where the heading does not read there. */
const SPOKEN: Readonly<Record<string, string>> = {
  doelgroep: 'voor wie het is',
  leeftijd: 'de leeftijd',
  contactvorm: 'het contact',
  wet: 'de wet',
  leefgebied: 'het leefgebied',
  vorm: 'de vorm',
  doorWie: 'door wie het gebeurt',
  outreachend: 'naar mensen toe komen',
  taal: 'de taal',
  onafhankelijk: 'onafhankelijkheid',
  capaciteit: 'of er plek is',
  gecontroleerdSinds: 'wanneer het is gecontroleerd',
  rolstoeltoegankelijk: 'toegang met een rolstoel',
  open: 'of het dan open is',
  bbox: 'waar het op de kaart ligt',
  vestigingsgemeente: 'het adres',
};

/** The filters whose name is no list of the vocabularies, or whose values need no heading to be understood. */
export const filterTitle = (naam: string): string => NAMES[naam] ?? naam;

/** Of a facet: `Kosten`, `doelgroep.situatie` → `Voor wie: situatie`. */
export function facetTitle(naam: string): string {
  const [filter = '', dimensie] = naam.split('.');
  const title = filterTitle(filter);
  return dimensie === undefined ? title : `${title}: ${labelWithin('doelgroep-dimensie', dimensie)}`;
}

/**
 * As `nietVermeld` and `onbekend` name them, within a sentence: `kosten`, `doelgroep.situatie`, `doelgroep.rol` →
 * `kosten en voor wie het is (situatie en rol)`.
 */
export function filterNames(namen: readonly string[]): string {
  const byFilter = Map.groupBy(namen, (naam) => naam.split('.')[0] ?? naam);
  return and([...byFilter].map(([filter, all]) => spoken(filter, all)));
}

function spoken(filter: string, namen: readonly string[]): string {
  const name = SPOKEN[filter] ?? filterTitle(filter).toLowerCase();
  const dimensies = namen.flatMap((naam) => naam.split('.').slice(1));
  if (dimensies.length === 0) return name;
  return `${name} (${and(dimensies.map((code) => labelWithin('doelgroep-dimensie', code)))})`;
}
