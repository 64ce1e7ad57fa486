import type { Geography } from '@sociale-kaart/geography/geography';
import { readMoment } from '@sociale-kaart/opening-hours/time/read-moment';
import { NU } from '@sociale-kaart/schemas/search/parameter-values';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { type Button, removing } from '../question/commands.ts';
import type { FormState } from '../question/form-state.ts';
import { gemeenteNaam } from '../text/area-text.ts';
import { clockText, dateText } from '../text/dates.ts';
import { type Sources, sourceName } from '../view/sources.ts';
import { filterTitle } from './filter-names.ts';

/** A filter that narrows the answer now, with the button that takes it away. */
export interface ChosenView {
  filter: string;
  waarde: string;
  knop: Button;
}

const SHOWN = [
  'thema',
  'categorie',
  'leeftijd',
  'doelgroep',
  'kosten',
  'contactvorm',
  'toegang',
  'aanmelder',
  'soort',
  'wet',
  'leefgebied',
  'vorm',
  'doorWie',
  'outreachend',
  'taal',
  'onafhankelijk',
  'capaciteit',
  'rolstoeltoegankelijk',
  'open',
  'openVoor',
  'bbox',
  'minKwaliteit',
  'gecontroleerdSinds',
  'vestigingsgemeente',
  'status',
  'bron',
];

interface Names {
  geography: Geography;
  sources: Sources;
}

/** What was chosen beside the words and the place. */
export function chosenViews(state: FormState, names: Names): ChosenView[] {
  return SHOWN.flatMap((naam) =>
    (state[naam] ?? []).map((code) => ({
      filter: filterTitle(naam),
      waarde: valueName(naam, code, names),
      knop: removing(naam, code),
    })),
  );
}

/** The lists of filters with a name of their own. */
const LISTS: Readonly<Record<string, string>> = {
  thema: 'categorie',
  doorWie: 'door-wie',
  outreachend: 'ja-nee',
  onafhankelijk: 'ja-nee',
  minKwaliteit: 'kwaliteit-band',
  openVoor: 'openingstijden-waarvoor',
};

function valueName(naam: string, code: string, { geography, sources }: Names): string {
  if (naam === 'leeftijd') return `${code} jaar`;
  if (naam === 'vestigingsgemeente') return gemeenteNaam(code, geography);
  if (naam === 'bron') return sourceName(code, sources);
  if (naam === 'bbox') return 'een deel ervan';
  if (naam === 'gecontroleerdSinds') return dateText(code);
  if (naam === 'open') return code === NU ? code : clockText(readMoment(code));
  const list = LISTS[naam] ?? naam;
  const vocabulary = Object.entries(vocabularies).find(([name]) => name === list)?.[1];
  return vocabulary?.get(code)?.label ?? code;
}
