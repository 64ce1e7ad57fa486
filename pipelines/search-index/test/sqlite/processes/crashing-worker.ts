import { parentPort } from 'node:worker_threads';

/** A worker that stops when it is asked for an attachment of the name `crash`, and otherwise says what was asked. */
parentPort?.on('message', (message: { call: { argument: string } } | { end: true }) => {
  if ('end' in message) return parentPort?.close();
  const { call } = message;
  if (call.argument === 'crash') process.exit(1);
  if (call.argument === 'throw') throw new Error('out of order');
  parentPort?.postMessage(
    call.argument === 'fault' ? { error: 'a fault', unavailable: false } : { answer: call.argument },
  );
});
