import type {
  GelezenWoorden,
  Verruiming,
  Zoekantwoord,
  Zoekresultaat,
} from '@sociale-kaart/schemas/search/search-answer';
import type { IndexAnswer } from '../../index-query.ts';
import type { Live } from '../../live.ts';
import { OUTSIDE, type ReadQuestion } from '../compile-query.ts';
import type { Expired } from '../current-codes.ts';
import { facetValues } from './facet-values.ts';
import { placeAnswer } from './place-answer.ts';
import { resultsOf } from './result.ts';

/** What an answer is made of, beside what the engine said. */
export interface AnswerContext {
  question: ReadQuestion;
  live: Live;
  expired: Expired;
  /** Words that no document had together with the others. */
  weggelaten: readonly string[];
  /** Ways out of an answer without hits. */
  verruiming?: Verruiming[];
  meedenken?: Zoekresultaat[];
  /** What time it is. */
  now: Date;
}

/** An engine's answer in terms of the domain: with labels, reasons and how the question was read. Pure. */
export function makeAnswer(answer: IndexAnswer, context: AnswerContext): Zoekantwoord {
  const { plaats, tekst } = context.question;
  const { geography, reader } = context.live;
  const { versie } = reader;
  const { [OUTSIDE]: buitenWerkgebied = 0, ...nietVermeld } = answer.tellingen;
  return {
    resultaten: resultsOf(answer.hits, context.question, context.now),
    ...(plaats && { plaats: placeAnswer(plaats, geography) }),
    totaal: answer.planken.reduce((sum, { totaal }) => sum + totaal, 0),
    planken: Object.fromEntries(answer.planken.map(({ naam, totaal }) => [naam, totaal])),
    nietVermeld,
    buitenWerkgebied,
    facetten: facetValues(answer.facetten, geography),
    geinterpreteerd: readAs(context),
    bedoeldeU: [...(tekst?.verbeterd ?? [])],
    verruiming: context.verruiming ?? [],
    meedenken: context.meedenken ?? [],
    index: { versie: versie.versie, bijgewerktTot: versie.gemaaktOp, demo: versie.demo },
  };
}

/** Per parameter what was read in another way than it was written. */
function readAs({ expired, weggelaten, question }: AnswerContext): Zoekantwoord['geinterpreteerd'] {
  const { plaatsInTekst } = question;
  const q: GelezenWoorden = {
    ...(plaatsInTekst !== undefined && { plaats: plaatsInTekst }),
    ...(weggelaten.length > 0 && { weggelaten: [...weggelaten] }),
  };
  return { ...expired, ...(Object.keys(q).length > 0 && { q }) };
}
