import { isDeepStrictEqual } from 'node:util';
import type { Bron, BronStand, Stand } from '@sociale-kaart/schemas/bron';
import type { Source } from '@sociale-kaart/stages/source';
import type { SqliteCatalogue } from './catalogue/sqlite-catalogue.ts';

export interface StandQuestion {
  sources: readonly Source[];
  catalogue: Pick<SqliteCatalogue, 'runs' | 'records'>;
  demo: boolean;
  /** When a source runs again by its schedule; undefined while that is not known. */
  nextRun(bron: string): Date | undefined;
  now: Date;
}

/** How every source is doing, for `/v1/bronnen`. */
export function makeStand({ sources, catalogue, demo, nextRun, now }: StandQuestion): Stand {
  return {
    bijgewerktOp: now.toISOString(),
    demo,
    bronnen: [...sources.map(({ bron }) => bron), ...withoutFile(sources, catalogue)].map((bron) => ({
      ...bron,
      stand: standOf(bron.id, catalogue, nextRun(bron.id)),
    })),
  };
}

/** A source whose file was removed is still named as long as there are records of it: they say where they come from. */
function withoutFile(sources: readonly Source[], { records }: StandQuestion['catalogue']): Bron[] {
  const known = new Set(sources.map(({ bron }) => bron.id));
  const gone = records.sources().filter(({ id }) => !known.has(id));
  return gone.map((bron) => ({ ...bron, uitgeschakeld: { reden: 'Deze bron wordt niet meer gelezen.' } }));
}

/** Milliseconds that what is told may lag behind when sources only were found unchanged again. */
const MOST_LAG = 3_600_000;

/** Whether nobody would miss the second: nothing but what runs without a change move, and the first is of this hour. */
export function isToldAlready(told: Stand, now: Stand): boolean {
  const age = Date.parse(now.bijgewerktOp) - Date.parse(told.bijgewerktOp);
  return age >= 0 && age < MOST_LAG && isDeepStrictEqual(withoutGoodRuns(told), withoutGoodRuns(now));
}

/** As it goes through JSON, since one of the two did. */
function withoutGoodRuns({ bronnen, demo }: Stand): unknown {
  const rest = bronnen.map(({ stand, ...bron }) => {
    const { laatstGelukt: _, oordeel, ...same } = stand ?? {};
    return { ...bron, stand: { ...same, oordeel: oordeel && GOOD.includes(oordeel) ? 'goed' : oordeel } };
  });
  return JSON.parse(JSON.stringify({ demo, bronnen: rest }));
}

const GOOD = ['aanvaard', 'ongewijzigd'];
const READ = ['aanvaard', 'aangehouden', 'mislukt'];

function standOf(bron: string, { runs, records }: StandQuestion['catalogue'], nextRun: Date | undefined): BronStand {
  const read = runs.last(bron, READ); // a run that found nothing new did not look for issues
  return {
    laatstGelukt: runs.last(bron, GOOD)?.einde,
    laatstGewijzigd: runs.lastChange(bron)?.einde,
    volgendeRun: nextRun?.toISOString(),
    oordeel: runs.last(bron, [...READ, 'ongewijzigd', 'teruggedraaid'])?.oordeel,
    aantal: records.count(bron),
    openIssues: read ? runs.countIssues(read.id) : 0,
  };
}
