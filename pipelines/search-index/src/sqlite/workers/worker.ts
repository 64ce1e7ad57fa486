import { parentPort } from 'node:worker_threads';
import { IndexUnavailable } from '../../index-reader.ts';
import type { Call } from './calls.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { OpenVersions } from './open-versions.ts';

/** A thread of the pool: answers calls in the order in which they come. */
const versions = new OpenVersions();

parentPort?.on('message', (message: ToWorker) => {
  if ('forget' in message) versions.close(message.forget);
  else parentPort?.postMessage(replyTo(message.call));
});

function replyTo(call: Call): FromWorker {
  try {
    return { answer: versions.answer(call) };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { error: text, unavailable: error instanceof IndexUnavailable };
  }
}
