/** What this machine lacks to run Elasticsearch; the message says it to whoever started it, in Dutch, and what to do. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
