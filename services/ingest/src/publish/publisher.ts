import type { Publicatie } from '@sociale-kaart/schemas/run';

/** Publishes what runs have changed; runs that end close to each other go out together, as one version. */
export interface Publisher {
  /** Publishes after a while, with all that asked by then. */
  soon(bron: string): Promise<Publicatie>;
  /** Publishes what is there now. */
  now(bronnen: readonly string[]): Promise<Publicatie>;
  /** Nothing begins any more; resolves when what is going on has ended. */
  stop(): Promise<void>;
}

type Publish = (bronnen: readonly string[]) => Promise<Publicatie>;

export interface PublisherTimes {
  /** What "close to each other" is. */
  settleMs: number;
  /** How long after one that failed, an engine that was away, it is tried again. */
  retryMs: number;
}

/** Never two publications at once: the second waits for the first. */
export function createPublisher(publish: Publish, { settleMs, retryMs }: PublisherTimes): Publisher {
  let last: Promise<unknown> = Promise.resolve();
  let going: Promise<unknown> = Promise.resolve();
  let gathering: { bronnen: Set<string>; publication: Promise<Publicatie> } | undefined;
  let retrying: NodeJS.Timeout | undefined;
  let stopped = false;

  const now: Publish = (bronnen) => {
    const publication = last.then(() => begin(bronnen));
    last = publication.catch(() => undefined);
    return publication;
  };

  function begin(bronnen: readonly string[]): Promise<Publicatie> {
    if (stopped) return new Promise<never>(() => undefined);
    const publication = publish(bronnen);
    going = publication;
    const retry = () => later(bronnen);
    publication.then(({ oordeel }) => oordeel === 'mislukt' && retry(), retry);
    return publication;
  }

  function later(bronnen: readonly string[]): void {
    clearTimeout(retrying);
    retrying = setTimeout(() => void now(bronnen).catch(() => undefined), retryMs).unref(); // who asked first was told why
  }

  function gather(): NonNullable<typeof gathering> {
    const bronnen = new Set<string>();
    const publication = new Promise<void>((resolve) => setTimeout(resolve, settleMs)).then(() => {
      gathering = undefined;
      return now([...bronnen]);
    });
    return { bronnen, publication };
  }

  return {
    now,
    soon(bron) {
      gathering ??= gather();
      gathering.bronnen.add(bron);
      return gathering.publication;
    },
    stop: async () => {
      stopped = true;
      clearTimeout(retrying);
      await Promise.allSettled([going]);
    },
  };
}
