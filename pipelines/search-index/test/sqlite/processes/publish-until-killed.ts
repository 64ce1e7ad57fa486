import type { IndexDocument } from '../../../src/index-document.ts';
import type { CandidateRequest, IndexChange } from '../../../src/index-writer.ts';
import { openIndex } from '../../../src/open-index.ts';

/**
 * Publishes what the parent sends, and says at every step that it gets there. At `killAt` it kills itself; a parent can
 * also do so while a step takes its time.
 */
interface Task {
  folder: string;
  request: CandidateRequest;
  documents: IndexDocument[];
  killAt: string;
}

process.on('message', async ({ folder, request, documents, killAt }: Task) => {
  const reach = (step: string) => {
    process.send?.(step);
    if (step === killAt) process.kill(process.pid, 'SIGKILL');
  };
  const candidate = await (await openIndex(`sqlite:${folder}`).writer()).candidate(request);
  reach('candidate');
  await candidate.apply(changes(documents, () => reach('applying')));
  reach('finishing');
  await candidate.finish();
  reach('finished');
  await candidate.promote();
  reach('promoted');
  process.disconnect();
});

function* changes(documents: IndexDocument[], halfway: () => void): Generator<IndexChange> {
  for (const [place, document] of documents.entries()) {
    yield { soort: 'document', document };
    if (place === documents.length >> 1) halfway();
  }
}
