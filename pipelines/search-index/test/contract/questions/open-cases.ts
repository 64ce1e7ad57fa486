import { describe, expect, test } from '@jest/globals';
import { type Given, location } from '../../../src/contract/published-catalogue.ts';
import { FRIDAY, found, given, type OpenIndex, type Parameters } from './ask.ts';

const hours = (waarvoor: string, tijden: string) => ({ openingstijden: [{ waarvoor, tijden }] });
const at = (waarvoor: string, tijden: string) => ({
  locaties: [{ ...location('GM0344'), ...hours(waarvoor, tijden) }],
});

const CATALOGUE: Given[] = [
  { naam: 'zegt niets' },
  { naam: 'kantoor', ...at('bezoek', 'Mo-Fr 09:00-17:00; PH off') },
  { naam: 'ook op feestdagen', ...at('bezoek', 'Mo-Fr 09:00-17:00; PH 10:00-12:00') },
  { naam: 'zwijgt over feestdagen', ...at('bezoek', 'Mo-Fr 09:00-17:00') },
  { naam: 'inloop', ...hours('inloop', 'Tu 10:00-12:00') },
  { naam: 'nachtopvang', ...at('inloop', 'Mo-Su 20:00-09:00') },
  { naam: 'hulplijn', ...hours('telefoon', '24/7'), werkgebied: { soort: 'landelijk' } },
  { naam: 'zomer', ...at('bezoek', 'Apr-Sep: Mo-Su 10:00-21:00') },
  { naam: 'in woorden', locaties: [], openingstijden: [{ waarvoor: 'inloop', tekst: 'in overleg' }] },
  { naam: 'dicht voor nu', status: { code: 'tijdelijk-gesloten' }, ...at('bezoek', 'Mo-Fr 09:00-17:00') },
];

const OFFICES = ['kantoor', 'ook op feestdagen', 'zwijgt over feestdagen'];

const CASES: [string, Parameters, string[]][] = [
  ['now, a Friday at eleven', { open: 'nu' }, OFFICES],
  ['on Tuesday morning', { open: '2026-11-24T10:00' }, [...OFFICES, 'inloop']],
  ['at closing time', { open: '2026-11-24T17:00' }, []],
  ['after midnight', { open: '2026-11-24T00:30' }, ['nachtopvang']],
  ['in the night from Sunday to Monday', { open: '2026-11-23T01:00' }, ['nachtopvang']],
  ['at a time with its zone', { open: '2026-11-24T09:30:00Z' }, [...OFFICES, 'inloop']],
  ['on a holiday', { open: '2026-12-25T11:00' }, ['ook op feestdagen']],
  ['when the clock went forward', { open: '2026-03-29T00:30:00Z' }, ['nachtopvang']],
  ['by telephone', { open: 'nu', openVoor: 'telefoon' }, ['hulplijn']],
  ['by telephone or at the door', { open: 'nu', openVoor: ['telefoon', 'bezoek'] }, ['hulplijn', ...OFFICES]],
  ['only walking in', { open: 'nu', openVoor: 'inloop' }, []],
];

/** What may be open then: what says nothing of it, or what no week tells. */
const UNKNOWN: [string, Parameters, string[]][] = [
  ['an ordinary day', { open: 'nu' }, ['hulplijn', 'in woorden', 'zegt niets', 'zomer']],
  [
    'a holiday',
    { open: '2026-12-25T11:00' },
    ['hulplijn', 'in woorden', 'inloop', 'nachtopvang', 'zegt niets', 'zomer', 'zwijgt over feestdagen'],
  ],
  [
    'by telephone',
    { open: 'nu', openVoor: 'telefoon' },
    [
      'in woorden',
      'inloop',
      'kantoor',
      'nachtopvang',
      'ook op feestdagen',
      'zegt niets',
      'zomer',
      'zwijgt over feestdagen',
    ],
  ],
];

const OPEN: [string, Parameters, string, object | undefined][] = [
  ['until it closes', {}, 'kantoor', { nu: true, tot: '2026-11-20T16:00:00Z', voor: ['bezoek', 'inloop'] }],
  ['until it opens again', {}, 'inloop', { nu: false, volgende: '2026-11-24T09:00:00Z', voor: ['bezoek', 'inloop'] }],
  ['day and night', {}, 'hulplijn', { nu: true, voor: ['telefoon', 'chat'] }],
  ['exactly, where no week tells it', {}, 'zomer', { nu: false, voor: ['bezoek', 'inloop'] }],
  ['not when it says nothing', {}, 'zegt niets', undefined],
  ['not when it only says so in words', {}, 'in woorden', undefined],
  ['not when it is closed for now', {}, 'dicht voor nu', undefined],
  ['not for a way of coming in that it does not state', { openVoor: 'chat' }, 'kantoor', undefined],
];

export function openCases(open: OpenIndex): void {
  describe('open', () => {
    const ask = given(open, CATALOGUE);

    test.each(CASES)('%s', async (_, parameters, expected) => {
      expect(found(await ask({ ...parameters, pageSize: '50' }))).toEqual(expected.toSorted());
    });

    test.each(UNKNOWN)('what may be open on %s', async (_, parameters, expected) => {
      const answer = await ask({ ...parameters, onbekend: 'open', pageSize: '50' });
      const unknown = answer.resultaten.filter(({ plank }) => plank === 'niet-vermeld');
      expect(unknown.map(({ voorziening }) => voorziening.naam).toSorted()).toEqual(expected);
      expect(answer.nietVermeld.open).toBe(expected.length);
    });

    test.each(OPEN)('a hit tells %s', async (_, parameters, naam, expected) => {
      const { resultaten } = await ask({ ...parameters, pageSize: '50' }, FRIDAY);
      expect(resultaten.find(({ voorziening }) => voorziening.naam === naam)?.open).toEqual(expected);
    });
  });
}
