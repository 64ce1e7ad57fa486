/** Work that waits its turn: never two at once of one key, and so many at once in all. */
export interface RunQueue {
  add<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Whether work of this key is going on or waiting. */
  has(key: string): boolean;
  /** What waits never begins any more; resolves when what is going on has ended. */
  stop(): Promise<void>;
}

export function createRunQueue(atOnce: number): RunQueue {
  const lastOfKey = new Map<string, Promise<unknown>>();
  const going = new Set<Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let stopped = false;

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    while (stopped || going.size >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    const result = work();
    going.add(result);
    try {
      return await result;
    } finally {
      going.delete(result);
      waiting.shift()?.();
    }
  }

  return {
    add(key, work) {
      const before = lastOfKey.get(key) ?? Promise.resolve();
      const result = before.then(() => inTurn(work));
      const ended = result.then(done, done);
      lastOfKey.set(key, ended);
      return result;

      function done(): void {
        if (lastOfKey.get(key) === ended) lastOfKey.delete(key);
      }
    },
    has: (key) => lastOfKey.has(key),
    stop: async () => {
      stopped = true;
      await Promise.allSettled(going);
    },
  };
}
