import type { Publicatie } from '@sociale-kaart/schemas/run';
import type { IndexVersion } from '@sociale-kaart/search-index/index-reader';
import type { IndexOwner } from '@sociale-kaart/search-index/index-writer';
import { isOwnedBy } from '@sociale-kaart/search-index/refusals';
import type { KeptVersions } from '@sociale-kaart/search-index/search-index';
import type { SqliteCatalogue } from '../catalogue/sqlite-catalogue.ts';

/** There is nothing to go back to; the message is Dutch and says why. */
export class RollbackRefused extends Error {
  override name = 'RollbackRefused';
}

export interface TargetQuestion extends Pick<KeptVersions, 'live' | 'eerder'> {
  owner: IndexOwner;
  /** Why publishing is paused: by a check that failed. */
  pause: Publicatie | undefined;
  catalogue: Pick<SqliteCatalogue, 'recordLog'>;
}

/**
 * Where a rollback goes to. When a check kept a version from going live, to the one that is live: only the catalogue has to go
 * back. Else to the one before it. @throws RollbackRefused
 */
export function rollbackTarget({ live, eerder, owner, pause, catalogue }: TargetQuestion): IndexVersion {
  const target = pause ? live : eerder[0];
  if (target === undefined) throw new RollbackRefused('Er is geen eerdere versie om naar terug te gaan.');
  if ([live ?? target, target].some((version) => !isOwnedBy(version, owner)))
    throw new RollbackRefused('Deze zoekindex hoort bij een andere catalogus.');
  if (!catalogue.recordLog.reaches(target.volgnummer)) {
    throw new RollbackRefused(
      `De catalogus weet niet meer hoe hij was bij ${target.versie}, en kan daar niet naar terug.`,
    );
  }
  return target;
}
