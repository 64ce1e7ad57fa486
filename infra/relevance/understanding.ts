import { isConceptToken } from '@sociale-kaart/dutch-text/index-tokens';
import type { Lexicon } from '@sociale-kaart/dutch-text/lexicon/lexicon';
import { readText } from '@sociale-kaart/dutch-text/plan/read-text';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Need } from './needs.ts';

/** How well questions are read, before anything is searched; shares between 0 and 1. */
export interface Understanding {
  questions: number;
  /** The category that helps best is the one that the reading gives most weight. */
  first: number;
  /** It is among the three with most weight. */
  firstThree: number;
  /** No category is read at all. */
  nothing: number;
  /** Of the doelgroepen that questions say, those that are read; and of those that are read, how many the question says. */
  doelgroepFound: number;
  doelgroepRight: number;
}

export function understandingOf(needs: readonly Need[], lexicon: Lexicon): Understanding {
  const read = needs.map((need) => ({ need, ...conceptsRead(need.zin, lexicon) }));
  const share = (holds: (one: (typeof read)[number]) => boolean) => read.filter(holds).length / read.length;
  const sum = (of: (one: (typeof read)[number]) => number) => read.reduce((total, one) => total + of(one), 0);
  const right = sum(({ need, doelgroepen }) => doelgroepen.filter((code) => need.doelgroepen.includes(code)).length);
  return {
    questions: read.length,
    first: share(({ need, categorieen }) => categorieen[0] === need.categorieen[0]),
    firstThree: share(({ need, categorieen }) => categorieen.slice(0, 3).includes(need.categorieen[0] ?? '')),
    nothing: share(({ categorieen }) => categorieen.length === 0),
    doelgroepFound: right / sum(({ need }) => need.doelgroepen.length),
    doelgroepRight: right / sum(({ doelgroepen }) => doelgroepen.length),
  };
}

/** The categories (no themas) and doelgroepen that a question is read as, those with most weight first. */
function conceptsRead(question: string, lexicon: Lexicon): Pick<Need, 'categorieen' | 'doelgroepen'> {
  const weights = new Map<string, number>();
  const read = readText(question, lexicon)?.plan.woorden.flatMap(({ alternatieven }) => alternatieven) ?? [];
  for (const { tokens, gewicht } of read) {
    for (const token of tokens.filter(isConceptToken)) weights.set(token, (weights.get(token) ?? 0) + gewicht);
  }
  const codes = [...weights].sort(([, left], [, right]) => right - left).map(([token]) => token.slice(1));
  return {
    categorieen: codes.filter((code) => vocabularies.categorie.broader(code).length > 0),
    doelgroepen: codes.filter((code) => vocabularies.doelgroep.get(code) !== undefined),
  };
}
