import { randomUUID } from 'node:crypto';
import type { Publicatie } from '@sociale-kaart/schemas/run';
import type { IndexVersion } from '@sociale-kaart/search-index/index-reader';
import { type IndexOwner, VersionGone } from '@sociale-kaart/search-index/index-writer';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import type { SqliteCatalogue } from '../catalogue/sqlite-catalogue.ts';
import type { Ingest } from '../ingest.ts';
import { isHalfway, isRollback, pausedBy } from './pause.ts';
import { rollbackTarget } from './rollback-target.ts';

export interface RollingBack extends Pick<Ingest, 'catalogue' | 'index' | 'mode'> {
  now(): Date;
  /** Hears of every step that was taken, in order. */
  onStep(step: RollbackStep): void;
}

export type RollbackStep = 'gepauzeerd' | 'wijzer-terug' | 'versie-weg' | 'catalogus-terug';

/**
 * Back to an earlier version: publishing pauses, the pointer moves back, and then the catalogue takes the records of that
 * version back as new changes. Each step lasts, so one that was broken off is taken up where it was; one that was done is
 * not done again. Gives the entry in the ledger. @throws RollbackRefused
 */
export async function rollBack(rollingBack: RollingBack): Promise<Publicatie> {
  const { catalogue, now, onStep } = rollingBack;
  const pause = pausedBy(catalogue.publications);
  if (pause && isRollback(pause) && !isHalfway(pause)) return pause;
  const rollback = pause && isHalfway(pause) ? pause : await begin(rollingBack, pause);
  onStep('gepauzeerd');
  onStep(await movePointer(rollback, rollingBack));
  catalogue.takeBack(rollback, now());
  onStep('catalogus-terug');
  return rollback;
}

async function begin(rollingBack: RollingBack, pause: Publicatie | undefined): Promise<Publicatie> {
  const { catalogue, index, now } = rollingBack;
  const versions = await index.versions();
  const target = rollbackTarget({ ...versions, owner: ownerOf(rollingBack), pause, catalogue });
  const rollback = entry(target, catalogue.volgnummer(), now());
  catalogue.enterPublication(rollback);
  return rollback;
}

function entry({ versie, volgnummer }: IndexVersion, vanVolgnummer: number, now: Date): Publicatie {
  return {
    id: randomUUID(),
    begin: now.toISOString(),
    oordeel: 'gepauzeerd',
    reden: `een beheerder draaide terug naar ${versie}.`,
    versie,
    vanVolgnummer,
    totVolgnummer: volgnummer,
    bronnen: [],
  };
}

/** When the version went in the meantime, the catalogue goes back all the same, and the next publication brings that. */
async function movePointer({ versie = '' }: Publicatie, rollingBack: Moving): Promise<RollbackStep> {
  const writer = await rollingBack.index.writer();
  try {
    await writer.moveBack(versie, ownerOf(rollingBack));
    return 'wijzer-terug';
  } catch (error) {
    if (error instanceof VersionGone) return 'versie-weg';
    throw error;
  } finally {
    await writer.close();
  }
}

type Moving = { index: SearchIndex; catalogue: SqliteCatalogue; mode: Ingest['mode'] };

function ownerOf({ catalogue, mode }: Pick<Ingest, 'catalogue' | 'mode'>): IndexOwner {
  return { catalogusId: catalogue.id, demo: mode === 'demo' };
}
