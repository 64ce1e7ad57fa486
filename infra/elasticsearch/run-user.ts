/** A user of the system, by number. */
export interface RunUser {
  uid: number;
  gid: number;
}

/** `nobody` on every Linux. */
const NOBODY: RunUser = { uid: 65_534, gid: 65_534 };

/** Who runs the server when that may not be whoever starts it: Elasticsearch refuses root. undefined: the same user. */
export function otherUser(): RunUser | undefined {
  return process.getuid?.() === 0 ? NOBODY : undefined;
}
