import fc from 'fast-check';
import type { Clause, IndexQuery, LocationClause, SortOrder } from '../../../src/index-query.ts';
import { makeQuery } from '../../contract/engine.ts';

const here = fc.record({ lat: fc.constantFrom(52, 52.02), lon: fc.constantFrom(5, 5.03) });
const { locationClause } = fc.letrec<{ locationClause: LocationClause }>((tie) => ({
  locationClause: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ gemeente: fc.uniqueArray(fc.constantFrom('GM1', 'GM2', 'GM3')) }),
    fc.record({
      cirkel: fc.tuple(here, fc.constantFrom(500, 3_000, 20_000)).map(([punt, meter]) => ({ ...punt, meter })),
    }),
    // no edge on a point: Elasticsearch rounds points to about a centimetre
    fc.record({
      kader: fc.record({
        west: fc.constantFrom(4.9, 5.005),
        zuid: fc.constantFrom(51.9, 52.05),
        oost: fc.constantFrom(5.05, 6),
        noord: fc.constantFrom(52.5, 54),
      }),
    }),
    fc.record({ lijst: fc.constantFrom('rolstoel', 'onbekend'), codes: fc.uniqueArray(fc.constantFrom('ja', 'nee')) }),
    fc.record({ minuten: fc.array(fc.nat(45), { maxLength: 2 }) }),
    fc.record({ alle: fc.array(tie('locationClause'), { maxLength: 2 }) }),
    fc.record({ een: fc.array(tie('locationClause'), { maxLength: 2 }) }),
  ),
}));

const { clause } = fc.letrec<{ clause: Clause }>((tie) => ({
  clause: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      lijst: fc.constantFrom('kosten', 'thema', 'onbekend'),
      codes: fc.uniqueArray(fc.constantFrom('een', 'twee', 'drie', 'niet-vermeld')),
    }),
    fc.record({ locatie: fc.array(locationClause, { maxLength: 2 }) }),
    fc.record({ alle: fc.array(tie('clause'), { maxLength: 3 }) }),
    fc.record({ een: fc.array(tie('clause'), { maxLength: 3 }) }),
    fc.record({ niet: tie('clause') }),
  ),
}));

/** Weights go in these. */
const steps = fc.integer({ min: 1, max: 3_000 }).map((many) => many / 256);
const alternative = fc.record({
  tokens: fc.uniqueArray(fc.constantFrom('=v', '=w', '=x', 'y', '+z', '#q', '=nergens'), {
    minLength: 1,
    maxLength: 2,
  }),
  gewicht: steps,
  via: fc.constant('exact' as const),
});
const word = fc.record(
  {
    gezocht: fc.constant('woord'),
    alternatieven: fc.array(alternative, { minLength: 1, maxLength: 3 }),
    optioneel: fc.constant(true as const),
    velden: fc.constantFrom('tekst' as const, 'naam' as const),
    bonus: steps,
  },
  { requiredKeys: ['gezocht', 'alternatieven'] },
);

const boost = fc.record({ clause, gewicht: steps });
const facet = fc.record({ naam: fc.constantFrom('f', 'g'), lijst: fc.constantFrom('kosten', 'thema'), binnen: clause });

/** A question with everything in it, of which all hits fit on the page. */
export const inventedQuestion: fc.Arbitrary<IndexQuery> = fc
  .record({
    tekst: fc.option(fc.record({ woorden: fc.array(word, { maxLength: 2 }) }), { nil: undefined }),
    planken: fc.array(clause, { minLength: 1, maxLength: 3 }),
    boosts: fc.array(boost, { maxLength: 3 }),
    facetten: fc.uniqueArray(facet, { selector: ({ naam }) => naam }),
    tellingen: fc.array(clause, { maxLength: 2 }),
    afstandTot: here,
    sorteer: fc.constantFrom<SortOrder>('relevantie', 'afstand', 'naam', 'gewijzigd', 'gecontroleerd'),
  })
  .map(({ tekst, planken, tellingen, ...asked }) =>
    makeQuery({
      ...asked,
      ...(tekst && { tekst }),
      planken: planken.map((one, place) => ({ naam: `plank ${place}`, clause: one })),
      tellingen: tellingen.map((one, place) => ({ naam: `telling ${place}`, binnen: one })),
      aantal: 100,
    }),
  );
