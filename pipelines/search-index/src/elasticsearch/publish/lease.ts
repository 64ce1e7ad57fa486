import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { type BesideIndex, Overtaken, type Seen } from './beside-index.ts';

/** Another process writes, or took over because this one was silent for too long. */
export class NotTheWriter extends Error {
  override name = 'NotTheWriter';
}

const BUSY = 'Een ander proces is bezig met publiceren in deze index.';
const LOST = 'Een ander proces heeft het publiceren overgenomen.';

const DOCUMENT = 'schrijver';
/** So often in its time a lease is renewed, and is looked at by who waits for it. */
const PARTS = 6;

interface Holder {
  /** Tells a renewal of our own that landed without an answer from somebody else's. */
  id: string;
  /** For people who look at it. */
  machine: string;
  proces: number;
}

/**
 * Takes the right to write. One that is not renewed for the time of a lease, as seen by who wants it, is of a process that
 * died: so nobody's clocks are compared. Rejects with NotTheWriter when somebody alive has it.
 */
export async function takeLease(beside: BesideIndex, time: number): Promise<Lease> {
  const holder = { id: randomUUID(), machine: hostname(), proces: process.pid };
  const before = await beside.read(DOCUMENT);
  if (before) await waitUntilDead(beside, before.seen, time);
  const seen = await writeAs(beside, holder, before?.seen ?? 'new').catch(notTheWriter(BUSY));
  return new Lease(beside, { holder, seen, time });
}

/** Who has the lease; one that died has it until somebody else wants it. */
export async function leaseHolder(beside: BesideIndex): Promise<Pick<Holder, 'machine' | 'proces'> | undefined> {
  const holder = (await beside.read(DOCUMENT))?.content as Holder | undefined;
  return holder && { machine: holder.machine, proces: holder.proces };
}

async function waitUntilDead(beside: BesideIndex, before: Seen, time: number): Promise<void> {
  for (let part = 0; part <= PARTS; part++) {
    await wait(time / PARTS);
    const now = await beside.read(DOCUMENT);
    if (now?.seen.if_seq_no !== before.if_seq_no) throw new NotTheWriter(BUSY);
  }
}

/** Rejects with Overtaken when the document is somebody else's; a write of our own may have landed without an answer. */
async function writeAs(beside: BesideIndex, holder: Holder, only: 'new' | Seen): Promise<Seen> {
  return beside.write(DOCUMENT, holder, only).catch(async (error: unknown) => {
    const found = error instanceof Overtaken ? await beside.read(DOCUMENT) : undefined;
    if (found === undefined || (found.content as Holder).id !== holder.id) throw error;
    return found.seen;
  });
}

const notTheWriter = (message: string) => (error: unknown) => {
  throw error instanceof Overtaken ? new NotTheWriter(message, { cause: error }) : error;
};

/** The right to write, as a document that its holder renews. */
export class Lease {
  readonly #beside: BesideIndex;
  readonly #holder: Holder;
  readonly #timer: NodeJS.Timeout;
  #seen: Seen;
  #last: Promise<void> = Promise.resolve();

  constructor(beside: BesideIndex, { holder, seen, time }: { holder: Holder; seen: Seen; time: number }) {
    this.#beside = beside;
    this.#holder = holder;
    this.#seen = seen;
    // a renewal that fails is tried again; that it was lost is told to who asks, before the alias moves
    this.#timer = setInterval(() => this.renew().catch(() => {}), time / PARTS);
    this.#timer.unref();
  }

  /** One after the other. Rejects with NotTheWriter when somebody else has it now. */
  renew(): Promise<void> {
    this.#last = this.#last.catch(() => {}).then(() => this.#renew());
    return this.#last;
  }

  /** When the server does not hear of it, it runs out by itself. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#last.then(() => this.#beside.remove(DOCUMENT, this.#seen)).catch(() => {});
  }

  async #renew(): Promise<void> {
    this.#seen = await writeAs(this.#beside, this.#holder, this.#seen).catch(notTheWriter(LOST));
  }
}
