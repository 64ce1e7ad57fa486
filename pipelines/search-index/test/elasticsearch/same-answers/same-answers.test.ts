import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IndexChange } from '../../../src/index-writer.ts';
import { openIndex } from '../../../src/open-index.ts';
import type { SearchIndex } from '../../../src/search-index.ts';
import { live, publish } from '../../contract/engine.ts';
import { temporaryFolder } from '../../sqlite/temporary-folder.ts';
import { onElasticsearch } from '../on-elasticsearch.ts';
import { inventedHistory } from './invented-history.ts';
import { inventedQuestion } from './invented-question.ts';

onElasticsearch('whether both engines give the same answers', ({ open }) => {
  test.each([
    ['one shard', 1],
    ['three shards', 3],
  ])(
    'with %s, after any publications, it answers any question as the embedded engine does',
    async (_, shards) => {
      const questions = fc.array(inventedQuestion, { minLength: 40, maxLength: 40 });
      await fc.assert(
        fc.asyncProperty(inventedHistory, questions, async (history, asked) => {
          const [ours, theirs] = [openIndex(`sqlite:${temporaryFolder()}`), open({ shards })];
          try {
            const [expected, given] = [await publishAll(ours, history), await publishAll(theirs, history)];
            for (const query of asked) expect(await given.search(query)).toEqual(await expected.search(query));
          } finally {
            await Promise.all([ours.close(), theirs.close()]);
          }
        }),
        { numRuns: 3, endOnFailure: true },
      );
    },
    300_000,
  );
});

async function publishAll(index: SearchIndex, history: readonly IndexChange[][]) {
  for (const changes of history) await publish(index, changes, { volledig: false });
  return live(index);
}
