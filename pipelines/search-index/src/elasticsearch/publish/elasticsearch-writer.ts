import type { IndexVersion } from '../../index-reader.ts';
import {
  type CandidateRequest,
  type IndexCandidate,
  type IndexOwner,
  type IndexWriter,
  VersionGone,
} from '../../index-writer.ts';
import { refuseOld, refuseOther } from '../../refusals.ts';
import type { Connection } from '../connection.ts';
import { ElasticsearchReader } from '../elasticsearch-reader.ts';
import type { IndexNames } from '../index-names.ts';
import type { LiveVersion } from '../live-version.ts';
import { SCHEMA_VERSIE } from '../mapping.ts';
import type { BesideIndex } from './beside-index.ts';
import { ElasticsearchCandidate } from './elasticsearch-candidate.ts';
import { keptVersions } from './kept-versions.ts';
import { type Lease, takeLease } from './lease.ts';
import { moveAlias, removeOthers } from './move-alias.ts';
import type { CountedBefore } from './token-counter.ts';
import { cloneIndex, createIndex } from './version-index.ts';

export interface WriterSetting {
  connection: Connection;
  names: IndexNames;
  live: LiveVersion;
  beside: BesideIndex;
  shards: number;
  /** Milliseconds. */
  leaseTime: number;
  now(): Date;
}

/** Writes versions into Elasticsearch, one at a time: the lease keeps other processes out while there is a candidate. */
export class ElasticsearchWriter implements IndexWriter {
  readonly #setting: WriterSetting;
  #candidate: IndexCandidate | undefined;

  constructor(setting: WriterSetting) {
    this.#setting = setting;
  }

  async live(): Promise<IndexVersion | undefined> {
    return (await this.#setting.live.current())?.version;
  }

  /** Rejects with NotTheWriter when another process has a candidate. */
  async candidate(request: CandidateRequest): Promise<IndexCandidate> {
    if (this.#candidate) throw new Error('there is a candidate already; promote or discard it first');
    const lease = await takeLease(this.#setting.beside, this.#setting.leaseTime);
    try {
      this.#candidate = await this.#begin(request, lease);
      return this.#candidate;
    } catch (error) {
      await lease.release();
      throw error;
    }
  }

  /** Rejects with NotTheWriter when another process has a candidate. */
  async moveBack(versie: string, owner: IndexOwner): Promise<IndexVersion> {
    const { connection, names, live, beside, leaseTime, now } = this.#setting;
    const lease = await takeLease(beside, leaseTime);
    try {
      const kept = await keptVersions(connection, names);
      if (kept.live) refuseOther(kept.live, owner);
      if (kept.live?.versie === versie) return kept.live;
      const found = kept.eerder.find((one) => one.versie === versie);
      if (!found) throw new VersionGone(`version ${versie} is not there any more`);
      await moveAlias(connection, names, { index: versie, now: now() });
      const { tot: _, ...version } = found;
      return version;
    } finally {
      live.forget();
      await lease.release();
    }
  }

  async close(): Promise<void> {
    await this.#candidate?.discard();
  }

  async #begin(request: CandidateRequest, lease: Lease): Promise<IndexCandidate> {
    const { connection, names, live, now } = this.#setting;
    const before = await live.current();
    if (before) refuseOther(before.version, request);
    const copied = request.volledig ? undefined : before;
    if (copied) refuseOld(copied.version, request, SCHEMA_VERSIE);
    await removeOthers(connection, names, now());
    const index = names.newVersion(before?.version.versie);
    const made = { index, alias: names.writing(index), shards: this.#setting.shards };
    const [counted] = await Promise.all([
      copied && this.#countedIn(copied.version),
      copied ? cloneIndex(connection, copied.version.versie, made) : createIndex(connection, made),
    ]);
    const ended = () => {
      this.#candidate = undefined;
    };
    const applied = copied?.wijzigingen ?? 0;
    return new ElasticsearchCandidate({ ...this.#setting, index, request, applied, before: counted, lease, ended });
  }

  async #countedIn(version: IndexVersion): Promise<CountedBefore> {
    const counts = await new ElasticsearchReader(this.#setting.connection, version).tokenCounts();
    return { index: version.versie, volgnummer: version.volgnummer, counts };
  }
}
