import { addDays } from '@sociale-kaart/stages/reconcile/calendar';
import { type Source, VERLOOPDAGEN } from '@sociale-kaart/stages/source';

export interface StoppedQuestion {
  /** Ids of the sources that have records. */
  withRecords: readonly string[];
  /** Every source that has a file, also those that are switched off. */
  declared: readonly Source[];
  /** Day on which a source was last seen and good. */
  seenGood(bron: string): string | undefined;
  /** Of today. */
  date: string;
}

/**
 * The sources whose records have had their time: switched off, or without a file, and last good more than `verloopdagen`
 * ago. A source whose runs fail is not among them, however long that lasts: a failure never empties the map.
 */
export function stoppedSources({ withRecords, declared, seenGood, date }: StoppedQuestion): string[] {
  const known = new Map(declared.map((source) => [source.bron.id, source]));
  return withRecords.filter((bron) => {
    const source = known.get(bron);
    const isRead = source !== undefined && source.bron.uitgeschakeld === undefined;
    const seen = seenGood(bron);
    if (isRead || seen === undefined) return false;
    return date > addDays(seen, source?.verloopdagen ?? VERLOOPDAGEN);
  });
}
