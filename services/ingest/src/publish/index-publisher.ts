import type { Geography } from '@sociale-kaart/geography/geography';
import type { GeographyExtension } from '@sociale-kaart/geography/geography-extension';
import type { Logger } from '@sociale-kaart/http/logger';
import type { Publicatie } from '@sociale-kaart/schemas/run';
import { isOwnedBy } from '@sociale-kaart/search-index/refusals';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import { publish } from '@sociale-kaart/stages/publish';
import { documentFingerprint } from '@sociale-kaart/stages/publish/document-fingerprint';
import type { PublicationCheck } from '@sociale-kaart/stages/publish/publishing';
import type { SqliteCatalogue } from '../catalogue/sqlite-catalogue.ts';
import { isUpToDate } from '../describe/describe-publication.ts';
import { makeStand, type StandQuestion } from '../stand.ts';

export interface IndexPublisherSurroundings extends Pick<StandQuestion, 'sources' | 'nextRun' | 'demo'> {
  checks: readonly PublicationCheck[];
  catalogue: SqliteCatalogue;
  index: SearchIndex;
  geography: Geography;
  extension: GeographyExtension | undefined;
  logger: Logger;
  now(): Date;
}

/** Publishes the catalogue as it is now, and writes how every source is doing beside the index. */
export function indexPublisher(
  around: IndexPublisherSurroundings,
): (bronnen: readonly string[]) => Promise<Publicatie> {
  const { catalogue, logger } = around;
  const postcodeBronnen = around.sources.filter((one) => one.postcodeBewijs === 'ja').map(({ bron }) => bron.id);
  const vingerafdruk = [documentFingerprint(), ...postcodeBronnen].join(' '); // other sources: other evidence travels along
  return async (bronnen) => {
    const publication = await catalogue.atThisMoment((moment) =>
      publish({ ...around, catalogue: moment, postcodeBronnen, vingerafdruk, bronnen }, (error) =>
        logger.error('publication failed', { error: stackOf(error) }),
      ),
    );
    await writeStand(around).catch((error: unknown) => {
      logger.error('stand not written', { error: stackOf(error) }); // what was published is so all the same
    });
    const { oordeel, versie, totVolgnummer, reden } = publication;
    logger.log(isUpToDate(publication) ? 'info' : 'warn', 'publication ended', {
      oordeel,
      versie,
      totVolgnummer,
      reden,
      bronnen,
    });
    return publication;
  };
}

/** Beside an index of another catalogue it would take the place of its owner's. */
async function writeStand(around: IndexPublisherSurroundings): Promise<void> {
  const { catalogue, demo, index, now } = around;
  const live = await (await index.writer()).live();
  if (live && !isOwnedBy(live, { catalogusId: catalogue.id, demo })) return;
  await index.writeStand(makeStand({ ...around, now: now() }));
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
