import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Alternative } from '@sociale-kaart/dutch-text/query-plan';
import { countsQuestion } from '../../src/elasticsearch/query/counts-request.ts';
import { shelfRequest } from '../../src/elasticsearch/query/shelf-request.ts';
import type { Clause, IndexQuery } from '../../src/index-query.ts';
import { makeQuery } from '../contract/engine.ts';

const free: Clause = { lijst: 'kosten', codes: ['gratis', 'niet-vermeld'] };
const DOM = { lat: 52.0907, lon: 5.1214 };
const near: Clause = { locatie: [{ cirkel: { ...DOM, meter: 3_000 } }, { gemeente: ['GM0344'] }] };
const either = (gewicht: number, ...tokens: string[]): Alternative => ({ tokens, gewicht, via: 'exact' });
const words = (...alternatieven: Alternative[][]) => ({
  woorden: alternatieven.map((one) => ({ gezocht: 'woord', alternatieven: one })),
});
const shelf = (...alle: Clause[]) => [{ naam: 'vermeld', clause: { alle } }];

const QUERIES: Record<string, IndexQuery> = {
  everything: makeQuery(),
  words: makeQuery({
    tekst: words([either(1, '=hulp'), either(0.7, 'hulp')], [either(0.5, '+schuld', '+hulp')], []),
  }),
  filters: makeQuery({
    planken: shelf(free, near, { niet: { een: [{ lijst: 'soort', codes: ['loket'] }, { een: [] }] } }),
  }),
  'one-location': makeQuery({
    planken: shelf({
      locatie: [
        { kader: { west: 5.05, zuid: 52.05, oost: 5.15, noord: 52.12 } },
        { een: [{ minuten: [540, 20_700] }, { lijst: 'open', codes: ['bezoek-onbekend'] }, { een: [] }] },
        { alle: [{ lijst: 'rolstoeltoegankelijk', codes: ['ja'] }, { minuten: [] }] },
      ],
    }),
  }),
  boosts: makeQuery({
    boosts: [
      { clause: free, gewicht: 0.1 },
      { clause: near, gewicht: 0.03 },
    ],
  }),
  'nearest-first': makeQuery({ sorteer: 'afstand', afstandTot: DOM }),
  'newest-first': makeQuery({ sorteer: 'gewijzigd', vanaf: 20, aantal: 20 }),
  facets: makeQuery({
    tekst: words([either(1, '=hulp')]),
    facetten: [
      { naam: 'soort', lijst: 'soort', binnen: free },
      { naam: 'kosten', lijst: 'kosten', binnen: { alle: [] } },
      { naam: 'doelgroep.leefsituatie', lijst: 'doelgroepZoek', binnen: free },
      { naam: 'doelgroep.gezondheid', lijst: 'doelgroepZoek', binnen: free },
    ],
    tellingen: [
      { naam: 'kosten', binnen: { lijst: 'kosten', codes: ['niet-vermeld'] } },
      { naam: 'gratis', binnen: free },
    ],
  }),
};

/** `ACCEPT=1` writes them anew, to be read as a difference. */
test.each(Object.entries(QUERIES))('what Elasticsearch is asked, in full: %s', (name, query) => {
  const file = join(import.meta.dirname, 'golden', `${name}.json`);
  const shelves = query.planken.map(({ clause }) =>
    shelfRequest(query, clause, { from: query.vanaf, size: query.aantal }),
  );
  const asked = JSON.stringify({ shelves, counts: countsQuestion(query).request }, null, 2);
  if (process.env.ACCEPT) writeFileSync(file, `${asked}\n`);
  expect(JSON.parse(asked)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});
