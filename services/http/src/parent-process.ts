/** What a service tells the process that started it (`npm start`); started by hand, it tells nobody. */
export type ServiceMessage = { voortgang: string } | { gereed: true; url: string };

export function tellParent(message: ServiceMessage): void {
  if (process.connected) process.send?.(message, undefined, undefined, unheard);
}

/** The parent has just gone: without a callback that would be an error of this process. */
function unheard(): void {
  // `endWithParent` sees to the rest
}

/**
 * Ends this process as SIGTERM does when the process that started it is gone: also while it loads, or waits for a lock,
 * and also when that happened before this call. Started by hand, it has no such parent.
 */
export function endWithParent(): void {
  if (process.send === undefined) return;
  const end = () => process.kill(process.pid, 'SIGTERM');
  if (process.connected) process.once('disconnect', end);
  else end();
}
