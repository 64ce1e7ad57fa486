import { ElasticsearchIndex, type ElasticsearchIndexOptions } from '../../../src/elasticsearch/elasticsearch-index.ts';
import type { IndexDocument } from '../../../src/index-document.ts';
import type { CandidateRequest, IndexChange } from '../../../src/index-writer.ts';

/** Publishes what the parent sends, and says at every step that it gets there; the parent kills it somewhere. */
export interface Task {
  index: ElasticsearchIndexOptions;
  request: CandidateRequest;
  documents: IndexDocument[];
  /** The step at which it does not go on, so that it is killed exactly there. */
  waitAt: string;
}

process.on('message', async ({ index, request, documents, waitAt }: Task) => {
  const reach = async (step: string) => {
    process.send?.(step);
    if (step === waitAt) await new Promise(() => {});
  };
  const candidate = await (await new ElasticsearchIndex(index).writer()).candidate(request);
  await reach('candidate');
  await candidate.apply(changes(documents, () => reach('applying')));
  await candidate.finish();
  await reach('finished');
  await candidate.promote();
  await reach('promoted');
  process.exit();
});

async function* changes(documents: IndexDocument[], halfway: () => Promise<void>): AsyncGenerator<IndexChange> {
  for (const [place, document] of documents.entries()) {
    yield { soort: 'document', document };
    if (place === documents.length >> 1) await halfway();
  }
}
