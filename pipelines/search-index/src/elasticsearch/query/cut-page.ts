import type { IndexQuery } from '../../index-query.ts';

/** A part of one shelf. */
export interface Slice {
  from: number;
  size: number;
}

type Page = Pick<IndexQuery, 'vanaf' | 'aantal'>;

/**
 * What to ask of every shelf before it is known how many each holds. Of the first page that is always enough; of a later
 * one, when the first shelf fills it.
 */
export function firstSlices(shelves: number, { vanaf, aantal }: Page): Slice[] {
  return Array.from({ length: shelves }, (_, place) =>
    place === 0 ? { from: vanaf, size: aantal } : { from: 0, size: vanaf === 0 ? aantal : 0 },
  );
}

/** The part of each shelf that is on the page: the page is cut from the shelves one after the other. */
export function cutPage(totals: readonly number[], { vanaf, aantal }: Page): Slice[] {
  let [skip, room] = [vanaf, aantal];
  return totals.map((total) => {
    const slice = { from: skip, size: Math.max(0, Math.min(room, total - skip)) };
    skip = Math.max(0, skip - total);
    room -= slice.size;
    return slice;
  });
}

/** Whether what was asked holds all that is wanted, from its start. */
export function covers(asked: Slice, wanted: Slice): boolean {
  return wanted.size === 0 || (asked.from === wanted.from && asked.size >= wanted.size);
}
