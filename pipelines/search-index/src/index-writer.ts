import type { IndexDocument, Tombstone } from './index-document.ts';
import type { IndexReader, IndexVersion } from './index-reader.ts';

/** Whose index this is. A live version of another catalogue, or of the other mode, is refused. */
export interface IndexOwner {
  catalogusId: string;
  demo: boolean;
}

/** What a candidate will be when it is promoted. */
export interface CandidateRequest extends IndexOwner {
  gemaaktOp: string;
  /** Of the words in the documents; a copy of a live version made with other ones would mix the two. */
  tekstVersie: string;
  volgnummer: number;
  /** `true`: from nothing; `false`: a copy of the live version to which the changes are applied. */
  volledig: boolean;
  /** All of them: those of the live version do not come along. */
  attachments: Record<string, unknown>;
}

/** A version in the making. A crash at any moment leaves the live version as it is. */
export interface IndexCandidate {
  /** Adds or replaces by id; a document removes the tombstone of its id, and the other way round. */
  apply(changes: AsyncIterable<IndexChange> | Iterable<IndexChange>): Promise<void>;
  /** Makes it readable; nothing can be applied after. */
  finish(): Promise<IndexReader>;
  /** Moves the pointer in one step. The previous version stays for rollback; those before it, for as long as readers may need. */
  promote(): Promise<IndexVersion>;
  /** Removes it, unless it went live all the same. */
  discard(): Promise<void>;
}

export type IndexChange = { soort: 'document'; document: IndexDocument } | { soort: 'grafsteen'; grafsteen: Tombstone };

/** The only way to write. One at a time. */
export interface IndexWriter {
  /** The live version; undefined before the first publication, and when what is there cannot be read as one. */
  live(): Promise<IndexVersion | undefined>;
  /**
   * Removes leftovers of a crash first. @throws IndexRefused when the live version is another owner's, RebuildNeeded
   * when a copy of it will not do.
   */
  candidate(request: CandidateRequest): Promise<IndexCandidate>;
  /**
   * Moves the pointer in one step to a version that was live before, and gives it; the one that was live until then stays for
   * its readers. One that is live already stays so. @throws VersionGone when it is not there, IndexRefused when the index is
   * another owner's.
   */
  moveBack(versie: string, owner: IndexOwner): Promise<IndexVersion>;
  close(): Promise<void>;
}

/** There is no such version any more, or none that can be read. */
export class VersionGone extends Error {
  override name = 'VersionGone';
}

/** The index belongs to another catalogue or to the other mode. */
export class IndexRefused extends Error {
  override name = 'IndexRefused';
}

/** The live version has another schema or text version; ask again with `volledig`, and apply every document. */
export class RebuildNeeded extends Error {
  override name = 'RebuildNeeded';
}
