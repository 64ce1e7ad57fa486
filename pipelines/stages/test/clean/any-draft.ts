import type { Draft } from '@sociale-kaart/stages/draft';
import fc from 'fast-check';

/** What sources really write, right and wrong, and any Unicode. */
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'ja',
      'nee',
      'landelijk',
      'GM0344|Zeist',
      'straal:5',
      'Zeist',
      '0106',
      'GM0788',
      '3511 AB',
      '9406 NN',
      '3701',
      '12-A',
      '52,0907',
      '5.12',
      '155000',
      '463000',
      '030-2345678',
      '06-12345678',
      '0800-8115',
      'www.voorbeeld.nl',
      'info@voorbeeld.nl',
      'jan.jansen@voorbeeld.nl',
      'ma t/m vr 9-17 uur',
      'Mo-Fr 09:00-17:00; PH off',
      'SH off',
      '2026-11-21',
      '1-2-2026',
      '18',
      '3,70E+03',
      '01234567',
      '18BR',
      'ouderen',
      'buurthuis',
      'aanbod',
      'actief',
      'bezoek',
      'ruimte',
      "'S-GRAVENHAGE",
      '<p>Kom &amp; eet</p>',
      'n.v.t.',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const maybe = fc.option(cell, { nil: undefined });
const cells = fc.option(fc.array(cell, { maxLength: 3 }), { nil: undefined });
const contact = fc.option(fc.record({ telefoon: maybe, email: maybe, website: maybe, chat: maybe }), {
  nil: undefined,
});
const openings = fc.option(
  fc.array(fc.record({ waarvoor: fc.oneof(fc.constant('bezoek'), cell), tekst: cell }), { maxLength: 2 }),
  {
    nil: undefined,
  },
);
const coordinate = fc.oneof(maybe, fc.double());
const location = fc.record({
  naam: maybe,
  straat: maybe,
  huisnummer: maybe,
  toevoeging: maybe,
  postcode: maybe,
  plaats: maybe,
  gemeente: maybe,
  lat: coordinate,
  lon: coordinate,
  contact,
  openingstijden: openings,
  rolstoeltoegankelijk: maybe,
});
/** Any draft: every field absent, right, wrong, or full of strange characters. */
export const drafts: fc.Arbitrary<Draft> = fc.record({
  soort: fc.oneof(fc.constant('aanbod'), cell),
  naam: fc.oneof(fc.constant('Buurthuis'), maybe),
  omschrijving: maybe,
  organisatie: fc.option(
    fc.record({ naam: maybe, aliassen: cells, rechtsvorm: maybe, kvkNummer: maybe, brin: maybe, contact }),
    { nil: undefined },
  ),
  categorieen: fc.oneof(fc.constant(['buurthuis']), fc.array(cell, { maxLength: 2 })),
  leefgebieden: cells,
  doelgroepen: cells,
  wetten: cells,
  vorm: cells,
  doorWie: cells,
  contactvormen: cells,
  talen: cells,
  leeftijd: fc.record({ van: fc.oneof(maybe, fc.double()), tot: maybe }),
  toegang: fc.record({
    routes: cells,
    aanmelder: cells,
    outreachend: maybe,
    hoe: fc.record({ website: maybe, telefoon: maybe, email: maybe, toelichting: maybe }),
  }),
  kosten: fc.record({ soorten: cells, toelichting: maybe }),
  onafhankelijk: maybe,
  werkgebied: fc.oneof(fc.constant(undefined), fc.constant('landelijk'), maybe),
  locaties: fc.array(location, { maxLength: 2 }),
  contact,
  openingstijden: openings,
  capaciteit: fc.option(fc.record({ code: cell, wachttijdWeken: maybe, peildatum: maybe }), { nil: undefined }),
  geldig: fc.record({ van: maybe, tot: maybe }),
  status: fc.option(fc.record({ code: cell, toelichting: maybe }), { nil: undefined }),
  gecontroleerd: fc.option(fc.record({ op: cell, door: cell }), { nil: undefined }),
  url: maybe,
  bronGewijzigdOp: maybe,
});

/** Drafts of which most are accepted: what refuses a record is right, the rest is any. */
export const acceptable: fc.Arbitrary<Draft> = fc
  .record({
    draft: drafts,
    werkgebied: fc.constantFrom(undefined, 'landelijk', 'GM0344|Zeist', 'pc4:3701', 'straal:5'),
  })
  .map(({ draft, werkgebied }) => ({
    ...draft,
    soort: 'aanbod',
    naam: draft.naam || 'Buurthuis',
    categorieen: ['buurthuis'],
    status: { code: 'aangepast', toelichting: draft.status?.toelichting },
    werkgebied,
  }));
