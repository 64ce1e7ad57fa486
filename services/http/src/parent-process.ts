/** What a service tells the process that started it (`npm start`); started by hand, it tells nobody. */
export type ServiceMessage = { voortgang: string } | { gereed: true; url: string };

export function tellParent(message: ServiceMessage): void {
  if (process.connected) process.send?.(message);
}
