import type { Facetwaarde, Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { adding, type Button, removing, setting } from '../question/commands.ts';
import type { FormState } from '../question/form-state.ts';
import { type Sources, sourceName } from '../view/sources.ts';
import { facetValues, NIET_VERMELD } from './facet-values.ts';
import { facetTitle } from './filter-names.ts';

/** A value to choose, or to take away when it is chosen. */
export interface FacetChoice {
  label: string;
  aantal: number;
  gekozen: boolean;
  knop: Button;
}

export interface FacetView {
  naam: string;
  titel: string;
  /** Unfolded from the start. */
  open: boolean;
  keuzes: FacetChoice[];
  meer: FacetChoice[];
  nietVermeld: number;
}

/** In this order; those of OPEN unfolded. */
const ORDER = [
  'categorie',
  ...vocabularies['doelgroep-dimensie'].codes.map(({ code }) => `doelgroep.${code}`),
  'kosten',
  'contactvorm',
  'toegang',
  'soort',
  'wet',
  'leefgebied',
  'vestigingsgemeente',
  'bron',
];
const OPEN: readonly string[] = ['categorie', 'kosten', 'contactvorm', 'toegang'];
/** More values than this make a list that nobody reads: the rest is folded. */
const SHOWN = 8;

/** What a reader can narrow the answer with, or widen again. A value that all hits have narrows nothing. */
export function facetViews(answer: Zoekantwoord, state: FormState, sources: Sources): FacetView[] {
  return ORDER.map((naam) => facetView(naam, answer, { state, sources })).filter(({ keuzes }) =>
    keuzes.some(({ gekozen, aantal }) => gekozen || aantal < answer.totaal),
  );
}

interface Chosen {
  state: FormState;
  sources: Sources;
}

function facetView(naam: string, answer: Zoekantwoord, chosen: Chosen): FacetView {
  const choices = facetValues(naam, answer, chosen.state).map((value) => choice(naam, value, chosen));
  const chosenFirst = [...choices.filter(({ gekozen }) => gekozen), ...choices.filter(({ gekozen }) => !gekozen)];
  return {
    naam,
    titel: facetTitle(naam),
    open: OPEN.includes(naam) || chosenFirst[0]?.gekozen === true,
    keuzes: chosenFirst.slice(0, SHOWN),
    meer: chosenFirst.slice(SHOWN),
    nietVermeld: answer.facetten[naam]?.find(({ code }) => code === NIET_VERMELD)?.aantal ?? 0,
  };
}

function choice(naam: string, { code, aantal, label }: Facetwaarde, { state, sources }: Chosen): FacetChoice {
  const [filter = ''] = naam.split('.');
  const gekozen = state[filter]?.includes(code) ?? false;
  return {
    label: filter === 'bron' ? sourceName(code, sources) : label,
    aantal,
    gekozen,
    knop: gekozen ? removing(filter, code) : button(filter, code, state),
  };
}

function button(filter: string, code: string, { thema }: FormState): Button {
  return filter === 'categorie' && thema === undefined ? setting('thema', code) : adding(filter, code);
}
