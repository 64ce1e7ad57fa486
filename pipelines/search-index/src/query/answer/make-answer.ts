import { explain } from '@sociale-kaart/dutch-text/explain';
import type {
  GelezenWoorden,
  Verruiming,
  Zoekantwoord,
  Zoekresultaat,
} from '@sociale-kaart/schemas/search/search-answer';
import { readStored } from '../../document/stored-voorziening.ts';
import { textOf } from '../../document/text-of.ts';
import type { IndexAnswer, IndexHit } from '../../index-query.ts';
import type { Live } from '../../live.ts';
import { OUTSIDE, type ReadQuestion } from '../compile-query.ts';
import type { Expired } from '../current-codes.ts';
import { facetValues } from './facet-values.ts';
import { placeAnswer } from './place-answer.ts';
import { reasonOf } from './reason.ts';
import { unknownOf } from './unknown-of.ts';

/** What an answer is made of, beside what the engine said. */
export interface AnswerContext {
  question: ReadQuestion;
  live: Live;
  expired: Expired;
  /** Words that no document had together with the others. */
  weggelaten: readonly string[];
  verruiming: Verruiming[];
}

/** An engine's answer in terms of the domain: with labels, reasons and how the question was read. Pure. */
export function makeAnswer(answer: IndexAnswer, context: AnswerContext): Zoekantwoord {
  const { plaats, tekst } = context.question;
  const { geography, reader } = context.live;
  const { versie } = reader;
  const { [OUTSIDE]: buitenWerkgebied = 0, ...nietVermeld } = answer.tellingen;
  return {
    resultaten: answer.hits.map((hit) => result(hit, context)),
    ...(plaats && { plaats: placeAnswer(plaats, geography) }),
    totaal: answer.planken.reduce((sum, { totaal }) => sum + totaal, 0),
    planken: Object.fromEntries(answer.planken.map(({ naam, totaal }) => [naam, totaal])),
    nietVermeld,
    buitenWerkgebied,
    facetten: facetValues(answer.facetten, geography),
    geinterpreteerd: readAs(context),
    bedoeldeU: [...(tekst?.verbeterd ?? [])],
    verruiming: context.verruiming,
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

function result({ plank, afstandMeter, document }: IndexHit, { question }: AnswerContext): Zoekresultaat {
  const { query, plaats, tekst } = question;
  const stored = readStored(document);
  const bereik = plaats && reasonOf(stored, plaats, query.straal);
  return {
    voorziening: stored.voorziening,
    plank,
    ...(bereik && { bereik }),
    ...(afstandMeter !== undefined && { afstandMeter }),
    waarom: tekst ? explain(tekst.plan, textOf(stored.voorziening)) : [],
    ...(plank === 'niet-vermeld' && { onbekend: unknownOf(stored.voorziening, query) }),
  };
}
