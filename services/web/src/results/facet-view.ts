import type { Facetwaarde, Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { adding, type Button, removing, setting } from '../question/commands.ts';
import type { FormState } from '../question/form-state.ts';
import { type Sources, sourceName } from '../view/sources.ts';
import { filterTitle } from './filter-names.ts';

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
  'doelgroep',
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
const SHOWN = 7;
const NIET_VERMELD = 'niet-vermeld';

/** What a reader can narrow the answer with. A filter with one possible value that is not chosen narrows nothing. */
export function facetViews({ facetten }: Zoekantwoord, state: FormState, sources: Sources): FacetView[] {
  return ORDER.map((naam) => facetView(naam, { values: facetten[naam] ?? [], state, sources })).filter(
    ({ keuzes }) => keuzes.length > 1 || keuzes.some(({ gekozen }) => gekozen),
  );
}

interface Facet {
  values: readonly Facetwaarde[];
  state: FormState;
  sources: Sources;
}

function facetView(naam: string, { values, state, sources }: Facet): FacetView {
  const stated = values.filter(({ code }) => code !== NIET_VERMELD);
  const shown = naam === 'categorie' ? categories(stated, state) : stated;
  const choices = shown.map((value) => choice(naam, { value, state, sources }));
  const chosenFirst = [...choices.filter(({ gekozen }) => gekozen), ...choices.filter(({ gekozen }) => !gekozen)];
  return {
    naam,
    titel: filterTitle(naam),
    open: OPEN.includes(naam) || chosenFirst[0]?.gekozen === true,
    keuzes: chosenFirst.slice(0, SHOWN),
    meer: chosenFirst.slice(SHOWN),
    nietVermeld: values.find(({ code }) => code === NIET_VERMELD)?.aantal ?? 0,
  };
}

/** First the themas; when one is chosen, the categories within it. */
function categories(values: readonly Facetwaarde[], state: FormState): Facetwaarde[] {
  const chosen = state.thema?.[0];
  const above = (code: string): string | undefined => vocabularies.categorie.broader(code)[0];
  return values.filter(({ code }) => above(code) === chosen);
}

function choice(naam: string, { value, state, sources }: { value: Facetwaarde } & Omit<Facet, 'values'>): FacetChoice {
  const { code, aantal } = value;
  const gekozen = state[naam]?.includes(code) ?? false;
  const label = naam === 'bron' ? sourceName(code, sources) : value.label;
  return { label, aantal, gekozen, knop: gekozen ? removing(naam, code) : button(naam, code, state) };
}

function button(naam: string, code: string, { thema }: FormState): Button {
  return naam === 'categorie' && thema === undefined ? setting('thema', code) : adding(naam, code);
}
