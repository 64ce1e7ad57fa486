import type { Publicatie } from '@sociale-kaart/schemas/run';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import type { Source } from '@sociale-kaart/stages/source';
import type { Mode } from './catalogue/open-catalogue.ts';
import type { SqliteCatalogue } from './catalogue/sqlite-catalogue.ts';
import type { IndexPublisher } from './publish/index-publisher.ts';
import type { Publisher } from './publish/publisher.ts';
import type { Runner } from './runner.ts';

/** Everything of one mode, opened to write: at most one in all processes. */
export interface Ingest {
  readonly mode: Mode;
  /** Every source that has a file. */
  readonly declared: readonly Source[];
  /** Those that are not switched off. */
  readonly sources: readonly Source[];
  readonly catalogue: SqliteCatalogue;
  readonly index: SearchIndex;
  readonly runner: Runner;
  readonly publisher: Publisher;
  /** What a steward does to the index; only while nothing else is going on. */
  readonly byHand: Omit<IndexPublisher, 'publish'>;
  /** Whether something of this catalogue can be searched. */
  isPublished(): Promise<boolean>;
  close(): Promise<void>;
}

/** Makes changes of what time alone changes, and publishes them. */
export async function refreshByDate(ingest: Ingest, now: Date): Promise<Publicatie | undefined> {
  const { catalogue, declared, publisher } = ingest;
  return catalogue.refresh(now, declared) > 0 ? publisher.now([]) : undefined;
}
