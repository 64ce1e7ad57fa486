import { labelWithin } from '../text/labels.ts';

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
  onafhankelijk: 'Onafhankelijk',
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
  onafhankelijk: 'onafhankelijkheid',
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

/** As `nietVermeld` names it, within a sentence: `kosten`, `doelgroep.situatie` → `voor wie het is (situatie)`. */
export function filterName(naam: string): string {
  const [filter = '', dimensie] = naam.split('.');
  const title = SPOKEN[filter] ?? filterTitle(filter).toLowerCase();
  return dimensie === undefined ? title : `${title} (${labelWithin('doelgroep-dimensie', dimensie)})`;
}
