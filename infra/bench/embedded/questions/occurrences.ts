import { isStopWord } from '@sociale-kaart/dutch-text/stop-words';
import { words } from '@sociale-kaart/dutch-text/words';
import { asVoorziening } from '@sociale-kaart/fixtures/generate/as-voorziening';
import type { Invented } from '@sociale-kaart/fixtures/generate/invented';
import { textOf } from '@sociale-kaart/search-index/document/text-of';

/** What questions are drawn from: each value stands here as often as it occurs, so that chance picks it that often. */
export interface Occurrences {
  /** Folded words of the four text fields, without stop words: a question does not search with those. */
  words: string[];
  /** Codes by the name of the filter on them. */
  codes: Record<(typeof FILTERS)[number], string[]>;
  /** Where voorzieningen belong. */
  gemeenten: string[];
  /** Where they are. */
  points: { lat: number; lon: number }[];
}

/** The eight lists of codes that have a facet and are the same for every engine. */
export const FILTERS = [
  'soort',
  'categorie',
  'doelgroep',
  'contactvorm',
  'kosten',
  'toegang',
  'wet',
  'leefgebied',
] as const;

export function occurrencesIn(some: readonly Invented[]): Occurrences {
  const all = (of: (one: Invented) => string[]) => some.flatMap(of);
  return {
    words: all(wordsOf),
    codes: {
      soort: all(({ soort }) => [soort]),
      categorie: all(({ categorieen }) => categorieen),
      doelgroep: all(({ doelgroepen }) => doelgroepen),
      contactvorm: all(({ contactvormen }) => contactvormen),
      kosten: all(({ kosten }) => kosten),
      toegang: all(({ toegang }) => toegang),
      wet: all(({ wetten }) => wetten),
      leefgebied: all(({ leefgebieden }) => leefgebieden),
    },
    gemeenten: all(({ gemeente }) => [gemeente]),
    points: some.flatMap(({ locaties }) => locaties.map(({ lat, lon }) => ({ lat, lon }))),
  };
}

function wordsOf(one: Invented): string[] {
  const text = textOf(asVoorziening(one)).map(({ tekst }) => tekst);
  return words(text.join(' · '))
    .map(({ tekst }) => tekst)
    .filter((word) => !isStopWord(word));
}
