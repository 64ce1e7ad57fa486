import { isOwnedBy } from '@sociale-kaart/search-index/refusals';
import { isToldAlready, makeStand } from '../stand.ts';
import type { IndexPublisherSurroundings } from './index-publisher.ts';

/**
 * How every source is doing, unless that is told already: a run that finds nothing new writes nothing. Beside an index of another
 * catalogue it would take the place of its owner's.
 */
export async function writeStand(around: IndexPublisherSurroundings): Promise<void> {
  const { catalogue, demo, index, now } = around;
  const live = await (await index.writer()).live();
  if (live && !isOwnedBy(live, { catalogusId: catalogue.id, demo })) return;
  const [told, stand] = [await index.readStand(), makeStand({ ...around, now: now() })];
  if (told === undefined || !isToldAlready(told, stand)) await index.writeStand(stand);
}

/** Nobody can go back further than the oldest version that is kept. */
export async function forgetUnneeded({ catalogue, index }: IndexPublisherSurroundings): Promise<void> {
  const { live, eerder } = await index.versions();
  const kept = [live, ...eerder].filter((version) => version !== undefined);
  if (kept.length > 0) catalogue.recordLog.forgetBefore(Math.min(...kept.map(({ volgnummer }) => volgnummer)));
}
