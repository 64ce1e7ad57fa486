import type { Geography } from '@sociale-kaart/geography/geography';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { type Button, removing } from '../question/commands.ts';
import type { FormState } from '../question/form-state.ts';
import { gemeenteNaam } from '../text/area-text.ts';
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
  'onafhankelijk',
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

function valueName(naam: string, code: string, { geography, sources }: Names): string {
  if (naam === 'leeftijd') return `${code} jaar`;
  if (naam === 'vestigingsgemeente') return gemeenteNaam(code, geography);
  if (naam === 'bron') return sourceName(code, sources);
  const list = naam === 'thema' ? 'categorie' : naam;
  const vocabulary = Object.entries(vocabularies).find(([name]) => name === list)?.[1];
  return vocabulary?.get(code)?.label ?? code;
}
