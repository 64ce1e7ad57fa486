import type { Plaats } from '@sociale-kaart/schemas/search/search-answer';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { orderOf } from '@sociale-kaart/search-index/query/compile-query';
import { type Button, setting } from '../question/commands.ts';

/** An order of the hits to choose. */
export interface OrderChoice {
  tekst: string;
  gekozen: boolean;
  knop: Button;
}

const ORDERS = [
  ['relevantie', 'Beste antwoord'],
  ['afstand', 'Afstand'],
  ['naam', 'Naam'],
  ['gecontroleerd', 'Laatst gecontroleerd'],
] as const;

/** Distance only when there is a point to measure from. */
export function orderChoices(query: SearchQuery, plaats: Plaats | undefined): OrderChoice[] {
  const hasPoint = plaats?.punt !== undefined;
  const current = orderOf(query, hasPoint);
  return ORDERS.filter(([code]) => code !== 'afstand' || hasPoint).map(([code, tekst]) => ({
    tekst,
    gekozen: code === current,
    knop: setting('sorteer', code),
  }));
}
