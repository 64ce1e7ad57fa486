import type { Publicatie } from '@sociale-kaart/schemas/run';
import type { PublicationLedger } from '../catalogue/publication-ledger.ts';

/** Of vocabulary `publicatie-oordeel`: what was tried and failed pauses nothing, and releases nothing. */
const DECISIVE = ['gepubliceerd', 'niets-te-doen', 'gepauzeerd'];

/**
 * Since which entry nothing is published, until a steward releases it: a check that failed, or a rollback. Undefined as long
 * as publishing goes on.
 */
export function pausedBy(publications: Pick<PublicationLedger, 'last'>): Publicatie | undefined {
  const last = publications.last(DECISIVE);
  return last?.oordeel === 'gepauzeerd' ? last : undefined;
}

/** A rollback names the version that it goes to; of a check that failed there is none. */
export function isRollback({ versie }: Publicatie): boolean {
  return versie !== undefined;
}

/** A rollback that was broken off: the catalogue has not gone back yet. */
export function isHalfway(pause: Publicatie): boolean {
  return isRollback(pause) && pause.einde === undefined;
}
