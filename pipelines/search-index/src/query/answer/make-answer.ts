import { explain } from '@sociale-kaart/dutch-text/explain';
import type { QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import type { Geography } from '@sociale-kaart/geography/geography';
import type { Plaats } from '@sociale-kaart/geography/place';
import type { Zoekantwoord, Zoekresultaat } from '@sociale-kaart/schemas/search/search-answer';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { readStored } from '../../document/stored-voorziening.ts';
import { textOf } from '../../document/text-of.ts';
import type { IndexAnswer, IndexHit } from '../../index-query.ts';
import type { IndexVersion } from '../../index-reader.ts';
import { OUTSIDE } from '../compile-query.ts';
import type { Expired } from '../current-codes.ts';
import { facetValues } from './facet-values.ts';
import { placeAnswer } from './place-answer.ts';
import { reasonOf } from './reason.ts';
import { unknownOf } from './unknown-of.ts';

/** What an answer is made of, beside what the engine said. */
export interface AnswerContext {
  query: SearchQuery;
  plaats: Plaats | undefined;
  tekst: QueryPlan | undefined;
  geography: Geography;
  versie: IndexVersion;
  expired: Expired;
}

/** An engine's answer in terms of the domain: with labels, reasons and how the question was read. Pure. */
export function makeAnswer(answer: IndexAnswer, context: AnswerContext): Zoekantwoord {
  const { plaats, geography, versie } = context;
  const { [OUTSIDE]: buitenWerkgebied = 0, ...nietVermeld } = answer.tellingen;
  return {
    resultaten: answer.hits.map((hit) => result(hit, context)),
    ...(plaats && { plaats: placeAnswer(plaats, geography) }),
    totaal: answer.planken.reduce((sum, { totaal }) => sum + totaal, 0),
    planken: Object.fromEntries(answer.planken.map(({ naam, totaal }) => [naam, totaal])),
    nietVermeld,
    buitenWerkgebied,
    facetten: facetValues(answer.facetten, geography),
    geinterpreteerd: context.expired,
    index: { versie: versie.versie, bijgewerktTot: versie.gemaaktOp, demo: versie.demo },
  };
}

function result({ plank, afstandMeter, document }: IndexHit, { query, plaats, tekst }: AnswerContext): Zoekresultaat {
  const stored = readStored(document);
  const bereik = plaats && reasonOf(stored, plaats, query.straal);
  return {
    voorziening: stored.voorziening,
    plank,
    ...(bereik && { bereik }),
    ...(afstandMeter !== undefined && { afstandMeter }),
    waarom: tekst ? explain(tekst, textOf(stored.voorziening)) : [],
    ...(plank === 'niet-vermeld' && { onbekend: unknownOf(stored.voorziening, query) }),
  };
}
