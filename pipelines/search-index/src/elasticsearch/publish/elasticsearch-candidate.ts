import type { IndexReader, IndexVersion } from '../../index-reader.ts';
import type { CandidateRequest, IndexCandidate, IndexChange } from '../../index-writer.ts';
import { ElasticsearchReader } from '../elasticsearch-reader.ts';
import { SCHEMA_VERSIE } from '../mapping.ts';
import { TOKEN_COUNTS } from '../stored-item.ts';
import { bulkChanges } from './bulk-changes.ts';
import { countContent, replaceAttachments } from './content-of.ts';
import type { WriterSetting } from './elasticsearch-writer.ts';
import type { Lease } from './lease.ts';
import { moveAlias, removeOthers } from './move-alias.ts';
import { type CountedBefore, TokenCounter } from './token-counter.ts';
import { awaitCopies, freeze, makeReadable, removeIndex } from './version-index.ts';

interface CandidateIndex extends Pick<WriterSetting, 'connection' | 'names' | 'live' | 'now'> {
  index: string;
  request: CandidateRequest;
  /** How many changes were ever applied to what it was copied from. */
  applied: number;
  /** What it was copied from. */
  before: CountedBefore | undefined;
  lease: Lease;
  /** Called once, when it was promoted or discarded. */
  ended(): void;
}

/** A version in the making: an index that nobody reads until the alias moves to it. */
export class ElasticsearchCandidate implements IndexCandidate {
  readonly #candidate: CandidateIndex;
  readonly #tokens: TokenCounter;
  #applied: number;
  #version: IndexVersion | undefined;
  #ended = false;

  constructor(candidate: CandidateIndex) {
    this.#candidate = candidate;
    this.#applied = candidate.applied;
    this.#tokens = new TokenCounter(candidate.connection, candidate.before);
  }

  async apply(changes: AsyncIterable<IndexChange> | Iterable<IndexChange>): Promise<void> {
    this.#expectOpen();
    const { connection, names, index, before, request } = this.#candidate;
    this.#applied = await bulkChanges(connection, this.#tokens.following(changes), {
      alias: names.writing(index),
      applied: this.#applied,
      nummers: { van: before?.volgnummer ?? 0, tot: request.volgnummer },
    });
  }

  async finish(): Promise<IndexReader> {
    this.#expectOpen();
    const { connection, names, index, request, lease } = this.#candidate;
    const { catalogusId, demo, gemaaktOp, tekstVersie, volgnummer, attachments } = request;
    await lease.renew();
    const tokens = await this.#tokens.finish(index);
    await replaceAttachments(connection, names.writing(index), { ...attachments, [TOKEN_COUNTS]: tokens });
    await makeReadable(connection, index);
    const counts = await countContent(connection, index);
    const meta = { catalogusId, demo, gemaaktOp, schemaVersie: SCHEMA_VERSIE, tekstVersie, volgnummer, ...counts };
    await freeze(connection, index, { ...meta, wijzigingen: this.#applied });
    this.#version = { versie: index, ...meta };
    return new ElasticsearchReader(connection, this.#version);
  }

  async promote(): Promise<IndexVersion> {
    if (this.#ended || !this.#version) throw new Error('the candidate is not finished, or was promoted or discarded');
    const { connection, names, index, lease, live, now } = this.#candidate;
    await awaitCopies(connection, index);
    await lease.renew();
    await moveAlias(connection, names, { index, now: now() }).catch(async (error: unknown) => {
      if (!(await this.#isLive())) throw error; // it was done, and only the answer got lost
    });
    live.forget();
    // it is live: what cannot be cleared away now is at the next candidate
    await removeOthers(connection, names, now()).catch(() => {});
    await this.#end();
    return this.#version;
  }

  async discard(): Promise<void> {
    if (this.#ended) return;
    const { connection, index } = this.#candidate;
    try {
      if (!(await this.#isLive())) await removeIndex(connection, index);
    } finally {
      await this.#end();
    }
  }

  async #isLive(): Promise<boolean> {
    return (await this.#candidate.live.current())?.version.versie === this.#candidate.index;
  }

  async #end(): Promise<void> {
    this.#ended = true;
    this.#candidate.ended();
    await this.#candidate.lease.release();
  }

  #expectOpen(): void {
    if (this.#ended || this.#version) throw new Error('the candidate is finished, promoted or discarded');
  }
}
