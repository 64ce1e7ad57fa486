import { parentPort } from 'node:worker_threads';
import { IndexUnavailable } from '../../index-reader.ts';
import type { Call } from './calls.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { OpenVersions } from './open-versions.ts';

/** A thread of the pool: answers calls in the order in which they come. */
const versions = new OpenVersions();

parentPort?.on('message', (message: ToWorker) => {
  if ('call' in message) parentPort?.postMessage(replyTo(message.call));
  else if ('forget' in message) versions.close(message.forget);
  else end();
});

function end(): void {
  versions.closeAll();
  parentPort?.close();
}

function replyTo(call: Call): FromWorker {
  try {
    return { answer: versions.answer(call) };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { error: text, unavailable: error instanceof IndexUnavailable };
  }
}
