/** What `live.json` says. `volgnummer` is for people who look at it. */
export interface LivePointer {
  versie: string;
  volgnummer: number;
  /** The versions before it whose files stay, newest first: one for rollback, and those that a reader may still have. */
  eerder: readonly Earlier[];
}

interface Earlier {
  versie: string;
  /** When the next one went live. */
  tot: string;
}

/** How long a reader may go on with a version that is not live any more (search-index.md), in milliseconds. */
const KEPT_MS = 15 * 60_000;

/** undefined for anything else: a damaged pointer is none. */
export function asPointer(content: unknown): LivePointer | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const { versie, volgnummer, eerder = [] } = content as Partial<LivePointer>;
  return versie === undefined || volgnummer === undefined ? undefined : { versie, volgnummer, eerder };
}

/** The pointer after it moved, to a new version or back to an earlier one. */
export function moved(
  before: LivePointer | undefined,
  to: Pick<LivePointer, 'versie' | 'volgnummer'>,
  now: Date,
): LivePointer {
  if (before === undefined) return { ...to, eerder: [] };
  const all = [{ versie: before.versie, tot: now.toISOString() }, ...before.eerder].filter(
    ({ versie }) => versie !== to.versie,
  );
  const young = ({ tot }: Earlier) => now.getTime() - Date.parse(tot) < KEPT_MS;
  return { ...to, eerder: all.filter((one, place) => place === 0 || young(one)) };
}

/** Whether a version is to stay. */
export function names(pointer: LivePointer | undefined, versie: string): boolean {
  return pointer?.versie === versie || (pointer?.eerder ?? []).some((one) => one.versie === versie);
}
