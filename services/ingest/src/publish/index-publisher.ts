import { randomUUID } from 'node:crypto';
import type { Geography } from '@sociale-kaart/geography/geography';
import type { GeographyExtension } from '@sociale-kaart/geography/geography-extension';
import type { Logger } from '@sociale-kaart/http/logger';
import type { Publicatie } from '@sociale-kaart/schemas/run';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import { publish } from '@sociale-kaart/stages/publish';
import { documentFingerprint } from '@sociale-kaart/stages/publish/document-fingerprint';
import type { PublicationCheck, Publishing } from '@sociale-kaart/stages/publish/publishing';
import type { SqliteCatalogue } from '../catalogue/sqlite-catalogue.ts';
import { isUpToDate } from '../describe/describe-publication.ts';
import type { StandQuestion } from '../stand.ts';
import { forgetUnneeded, writeStand } from './after-publication.ts';
import { pausedBy } from './pause.ts';

export interface IndexPublisherSurroundings extends Pick<StandQuestion, 'sources' | 'nextRun' | 'demo'> {
  checks: readonly PublicationCheck[];
  catalogue: SqliteCatalogue;
  index: SearchIndex;
  geography: Geography;
  extension: GeographyExtension | undefined;
  logger: Logger;
  now(): Date;
}

/** Brings the index up to the catalogue as it is now, and writes how every source is doing beside it. */
export interface IndexPublisher {
  /** Not while publishing is paused. */
  publish(bronnen: readonly string[]): Promise<Publicatie>;
  /** Everything from nothing, beside the live version; with all checks, so also while one that failed pauses. */
  rebuild(): Promise<Publicatie>;
  /** Ends a pause, whatever the checks say; `objections` gets what they say. */
  release(objections: (wrong: readonly string[]) => void): Promise<Publicatie>;
  /** Only what stands beside the index. */
  tellStand(): Promise<void>;
}

export function indexPublisher(around: IndexPublisherSurroundings): IndexPublisher {
  const { catalogue, checks, now } = around;
  const publishNow = publishing(around);
  return {
    publish: async (bronnen) => {
      const pause = pausedBy(catalogue.publications);
      return report(pause ? notNow(pause, bronnen, now()) : await publishNow({ bronnen }), around);
    },
    rebuild: async () => report(await publishNow({ bronnen: [], volledig: true }), around),
    release: async (objections) => {
      const publication = await publishNow({ bronnen: [], checks: checks.map((check) => onlyTold(check, objections)) });
      if (publication.oordeel === 'niets-te-doen') catalogue.enterPublication(publication); // else it would stay paused
      return report(publication, around);
    },
    tellStand: () => tellStand(around),
  };
}

type Asked = Pick<Publishing, 'bronnen' | 'checks' | 'volledig'>;

function publishing(around: IndexPublisherSurroundings): (asked: Asked) => Promise<Publicatie> {
  const { catalogue, logger } = around;
  const postcodeBronnen = around.sources.filter((one) => one.postcodeBewijs === 'ja').map(({ bron }) => bron.id);
  const vingerafdruk = [documentFingerprint(), ...postcodeBronnen].join(' '); // other sources: other evidence travels along
  return async (asked) => {
    const publication = await catalogue.atThisMoment((moment) =>
      publish({ ...around, postcodeBronnen, vingerafdruk, ...asked, catalogue: moment }, (error) =>
        logger.error('publication failed', { error: stackOf(error) }),
      ),
    );
    if (publication.oordeel === 'gepubliceerd') {
      await forgetUnneeded(around).catch((error: unknown) => {
        logger.error('earlier records not cleared', { error: stackOf(error) }); // they are when the next one is published
      });
    }
    return publication;
  };
}

async function report(publication: Publicatie, around: IndexPublisherSurroundings): Promise<Publicatie> {
  await tellStand(around);
  const { oordeel, versie, totVolgnummer, reden, bronnen } = publication;
  const level = isUpToDate(publication) ? 'info' : 'warn';
  around.logger.log(level, 'publication ended', { oordeel, versie, totVolgnummer, reden, bronnen });
  return publication;
}

async function tellStand(around: IndexPublisherSurroundings): Promise<void> {
  await writeStand(around).catch((error: unknown) => {
    around.logger.error('stand not written', { error: stackOf(error) }); // what was published is so all the same
  });
}

/** Not in the ledger: nothing was tried. */
function notNow(pause: Publicatie, bronnen: readonly string[], now: Date): Publicatie {
  const { versie: _, ...same } = pause;
  return { ...same, id: randomUUID(), begin: now.toISOString(), einde: now.toISOString(), bronnen: [...bronnen] };
}

function onlyTold(check: PublicationCheck, objections: (wrong: readonly string[]) => void): PublicationCheck {
  return async (reader) => {
    objections(await check(reader));
    return [];
  };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
