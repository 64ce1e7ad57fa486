import type { Plaats, Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { type Button, removing, setting } from '../question/commands.ts';
import type { FormState } from '../question/form-state.ts';
import { hiddenFields } from '../question/state-fields.ts';
import { count, counted } from '../text/listing.ts';
import { type PlaceChoice, placeChoices, placeText } from '../text/place-text.ts';
import { type FormView, formView } from '../view/form-view.ts';
import { type ChosenView, chosenViews } from './chosen-view.ts';
import { type FacetView, facetViews } from './facet-view.ts';
import type { HitContext } from './hit-view.ts';
import { type OrderChoice, orderChoices } from './order-view.ts';
import { type PagingView, pagingView } from './paging-view.ts';
import { type QuickChoice, quickChoices } from './quick-choices.ts';
import { readAs } from './read-as.ts';
import { type HiddenShelf, hiddenShelves, type ShelfView, shelfViews } from './shelf-view.ts';

/** The page with the answer to a search. */
export interface ResultsView {
  titel: string;
  kop: string;
  formulier: FormView;
  /** The state for every button on the page. */
  staat: Button[];
  plaats: PlaceView | undefined;
  /** How the question was read, where that is not self-evident. */
  gelezen: string[];
  gekozen: ChosenView[];
  volgorde: OrderChoice[];
  planken: ShelfView[];
  verborgen: HiddenShelf[];
  /** Asked for and shown, with the button that takes it away. */
  erbij: { tekst: string; knop: Button }[];
  /** What people ask of where they go, yes or no. */
  snel: QuickChoice[];
  facetten: FacetView[];
  paginas: PagingView | undefined;
}

interface PlaceView {
  tekst: string;
  /** Whether hits of another municipality than the one that is meant may be among them. */
  onzeker: boolean;
  vraag: string;
  keuzes: { naam: string; knop: Button }[];
}

export interface Asked {
  state: FormState;
  query: SearchQuery;
}

export function resultsView(answer: Zoekantwoord, asked: Asked, context: Omit<HitContext, 'plaats'>): ResultsView {
  const { state, query } = asked;
  const { plaats, totaal } = answer;
  return {
    titel: `Zoekresultaten: ${count(totaal)} gevonden${query.page > 1 ? `, pagina ${query.page}` : ''}`,
    kop: totaal === 0 ? 'Niets gevonden' : `${counted(totaal, 'voorziening', 'voorzieningen')} gevonden`,
    formulier: formView(state),
    staat: hiddenFields(state),
    plaats: plaats && placeView(plaats, context),
    gelezen: readAs(answer),
    gekozen: chosenViews(state, context),
    volgorde: totaal > 1 ? orderChoices(query, plaats) : [],
    planken: shelfViews(answer, { ...context, plaats }),
    verborgen: hiddenShelves(answer),
    erbij: totaal > 0 ? added(state) : [],
    snel: totaal > 0 ? quickChoices(state) : [],
    facetten: totaal > 0 ? facetViews(answer, state, context.sources) : [],
    paginas: pagingView(query, totaal),
  };
}

function placeView(plaats: Plaats, { geography }: Omit<HitContext, 'plaats'>): PlaceView {
  const button = ({ naam, waar }: PlaceChoice) => ({ naam, knop: setting('waar', waar) });
  const onzeker = plaats.gemeenten.length > 1;
  return {
    tekst: placeText(plaats, geography),
    onzeker,
    vraag: onzeker ? 'Welke gemeente bedoelt u?' : 'Of bedoelt u de hele provincie?',
    keuzes: placeChoices(plaats, geography).map(button),
  };
}

function added({ onbekend, buiten }: FormState): ResultsView['erbij'] {
  return [
    ...(onbekend ? [{ tekst: 'Verberg wat er niets over zegt', knop: removing('onbekend') }] : []),
    ...(buiten ? [{ tekst: 'Verberg wat in een ander gebied werkt', knop: removing('buiten') }] : []),
  ];
}
