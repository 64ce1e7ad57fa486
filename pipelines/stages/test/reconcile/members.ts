import { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import fc from 'fast-check';
import type { Member, Members } from '../../src/reconcile/member.ts';

/** What an invented source says of an invented thing; `fields` on top of the least that is needed. */
export function inhoud(fields: Partial<VoorzieningInhoud> = {}): VoorzieningInhoud {
  return VoorzieningInhoud.parse({
    soort: 'aanbod',
    naam: 'Inloop De Brug',
    categorieen: ['inloop'],
    locaties: [],
    status: { code: 'actief' },
    organisatie: { naam: 'Stichting De Brug' },
    ...fields,
  });
}

export function member(fields: Partial<VoorzieningInhoud> = {}, bron = 'bron-a', sleutel = '1'): Member {
  return {
    bron: { id: bron, licentie: 'CC0-1.0', naamsvermelding: `Gegevens van ${bron}` },
    sleutel,
    inhoud: inhoud(fields),
  };
}

/** Days around the start of 2027, so that leap days and both clock changes are far and near enough. */
export const someDay = fc
  .date({ min: new Date('2026-01-01T12:00Z'), max: new Date('2028-12-31T12:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** Every field that time has a say in, stated or not. */
export const someInhoud: fc.Arbitrary<VoorzieningInhoud> = fc
  .record({
    omschrijving: maybe(
      fc.constantFrom('Kort.', 'Een omschrijving die lang genoeg is om iets te zeggen. '.repeat(3).trim()),
    ),
    capaciteit: maybe(fc.record({ code: fc.constant('wachtlijst'), peildatum: someDay })),
    gecontroleerd: maybe(fc.record({ op: someDay, door: fc.constant('aanbieder') })),
    geldig: maybe(fc.record({ van: maybe(someDay), tot: maybe(someDay) })),
    bronGewijzigdOp: maybe(someDay),
    status: fc.record({
      code: fc.constantFrom('actief', 'aangepast', 'tijdelijk-gesloten', 'beeindigd'),
      vanaf: maybe(someDay),
      tot: maybe(someDay),
    }),
  })
  .map((fields) => inhoud(JSON.parse(JSON.stringify(fields))));

/** One to four members of one thing, each of a source of its own. */
export const someMembers: fc.Arbitrary<Members> = fc
  .array(someInhoud, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((one, index) => member(one, `bron-${index}`)))
  .map(([first, ...others]) => [first ?? member(), ...others]);
