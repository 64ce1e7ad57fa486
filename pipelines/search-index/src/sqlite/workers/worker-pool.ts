import { Worker } from 'node:worker_threads';
import { IndexUnavailable } from '../../index-reader.ts';
import type { Call, CallRunner, Calls } from './calls.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const ENTRY = new URL('./worker.ts', import.meta.url);

interface Job {
  call: Call;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** Answers in a fixed number of threads; calls wait in line for one that is free. */
export class WorkerPool implements CallRunner {
  readonly #count: number;
  readonly #entry: URL;
  readonly #waiting: Job[] = [];
  /** Every worker, with what it is busy with. */
  readonly #workers = new Map<Worker, Job | undefined>();
  #closed = false;

  constructor(count: number, entry: URL = ENTRY) {
    this.#count = count;
    this.#entry = entry;
    for (let made = 0; made < count; made++) this.#add();
  }

  async run<C extends keyof Calls>(call: Call<C>): Promise<Calls[C]['answer']> {
    if (this.#closed) throw new IndexUnavailable('the index is closed');
    const answer = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ call, resolve, reject });
      this.#handOut();
    });
    return answer as Calls[C]['answer']; // what ANSWERS of calls.ts gave in the worker
  }

  forget(file: string): void {
    for (const worker of this.#workers.keys()) send(worker, { forget: file });
  }

  /**
   * Calls that are not answered yet are rejected. Workers end by themselves, when they are done with what they are at: V8 13.6
   * may abort the whole process when a thread is terminated at work (seen while it starts).
   */
  async close(): Promise<void> {
    this.#closed = true;
    const unanswered = [...this.#waiting.splice(0), ...[...this.#workers.values()].filter((job) => job !== undefined)];
    for (const job of unanswered) job.reject(new IndexUnavailable('the index is closed'));
    await Promise.all([...this.#workers.keys()].map(ended));
  }

  #add(): Worker {
    const worker = new Worker(this.#entry);
    let reason = 'a worker of the index stopped';
    worker.on('message', (message: FromWorker) => this.#settle(worker, message));
    worker.on('error', (error) => {
      reason = `a worker of the index failed: ${error instanceof Error ? error.message : String(error)}`;
    });
    worker.on('exit', () => this.#drop(worker, reason));
    this.#workers.set(worker, undefined);
    return worker;
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#free();
      if (!worker) return;
      const job = this.#waiting.shift() as Job;
      this.#workers.set(worker, job);
      send(worker, { call: job.call });
    }
  }

  /** One that is gone is replaced when there is work, so that one that cannot start does not start without end. */
  #free(): Worker | undefined {
    for (const [worker, job] of this.#workers) if (!job) return worker;
    return this.#workers.size < this.#count ? this.#add() : undefined;
  }

  #settle(worker: Worker, message: FromWorker): void {
    const job = this.#workers.get(worker);
    this.#workers.set(worker, undefined);
    if ('answer' in message) job?.resolve(message.answer);
    else job?.reject(message.unavailable ? new IndexUnavailable(message.error) : new Error(message.error));
    this.#handOut();
  }

  /** A worker that is gone takes its call with it. */
  #drop(worker: Worker, reason: string): void {
    const job = this.#workers.get(worker);
    this.#workers.delete(worker);
    job?.reject(new IndexUnavailable(reason));
    if (!this.#closed) this.#handOut();
  }
}

/** Not by `once` of node:events, which rejects when the worker fails meanwhile. */
function ended(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    send(worker, { end: true });
  });
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}
