import type { IndexVersion } from './index-reader.ts';
import { type CandidateRequest, type IndexOwner, IndexRefused, RebuildNeeded } from './index-writer.ts';

/** @throws IndexRefused when the live version is of another catalogue or of the other mode. */
export function refuseOther(live: IndexVersion, owner: IndexOwner): void {
  if (isOwnedBy(live, owner)) return;
  const told = ({ catalogusId, demo }: IndexOwner) => `${catalogusId}${demo ? ' (demo)' : ''}`;
  throw new IndexRefused(`the index is of catalogue ${told(live)}, not of ${told(owner)}`);
}

export function isOwnedBy(live: IndexVersion, { catalogusId, demo }: IndexOwner): boolean {
  return live.catalogusId === catalogusId && live.demo === demo;
}

/** Old tokens next to new ones would be found or not by chance. @throws RebuildNeeded */
export function refuseOld(live: IndexVersion, { tekstVersie }: CandidateRequest, schemaVersie: number): void {
  if (live.schemaVersie === schemaVersie && live.tekstVersie === tekstVersie) return;
  throw new RebuildNeeded(
    `the live index has schema ${live.schemaVersie} and text ${live.tekstVersie}; now they are ${schemaVersie} and ${tekstVersie}`,
  );
}
