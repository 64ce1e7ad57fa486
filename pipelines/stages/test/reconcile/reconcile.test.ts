import { describe, expect, test } from '@jest/globals';
import { Voorziening } from '@sociale-kaart/schemas/voorziening';
import fc from 'fast-check';
import { addDays } from '../../src/reconcile/calendar.ts';
import type { Members } from '../../src/reconcile/member.ts';
import { type Reconciled, reconcile } from '../../src/reconcile/reconcile.ts';
import { member, someDay, someMembers } from './members.ts';

const noon = (day: string): Date => new Date(`${day}T11:00:00Z`);

function onDay(members: Members, day: string): Reconciled {
  return reconcile({ id: 'aaaaaaaaaaaa', members, now: noon(day) });
}

describe('reconciling what sources say of one thing', () => {
  test('gives the published form', () => {
    fc.assert(
      fc.property(someMembers, someDay, (members, day) => {
        const { voorziening } = onDay(members, day);
        Voorziening.parse({ ...voorziening, gewijzigdOp: noon(day).toISOString(), volgnummer: 1 });
      }),
      { numRuns: 50 },
    );
  });

  test('does not depend on the order in which they are told', () => {
    const shuffled = someMembers.chain((members) =>
      fc.tuple(fc.constant(members), fc.shuffledSubarray([...members], { minLength: members.length })),
    );
    fc.assert(
      fc.property(shuffled, someDay, ([members, [first, ...others]], day) => {
        expect(onDay([first ?? members[0], ...others], day)).toEqual(onDay(members, day));
      }),
      { numRuns: 100 },
    );
  });

  test('stays the same until the day that it names, or for ever', () => {
    fc.assert(
      fc.property(someMembers, someDay, (members, day) => {
        const now = onDay(members, day);
        const lastDay = now.volgendeWissel === undefined ? '2040-01-01' : addDays(now.volgendeWissel, -1);
        expect(lastDay >= day).toBe(true);
        expect(onDay(members, lastDay)).toEqual(now);
      }),
      { numRuns: 200 },
    );
  });

  test('takes each field from the freshest source that states it, and says which that was', () => {
    const old = member({ naam: 'Oud', kosten: { soorten: ['gratis'] }, bronGewijzigdOp: '2026-01-01' }, 'bron-a');
    const fresh = member({ naam: 'Nieuw', bronGewijzigdOp: '2026-06-01' }, 'bron-b');
    const { voorziening, detail } = onDay([old, fresh], '2026-11-21');
    expect(voorziening).toMatchObject({ naam: 'Nieuw', kosten: { soorten: ['gratis'] } });
    expect(detail.herkomst).toMatchObject({ naam: 'bron-b', kosten: 'bron-a' });
    expect(voorziening.bronnen.map(({ bron }) => bron)).toEqual(['bron-b', 'bron-a']);
  });
});
