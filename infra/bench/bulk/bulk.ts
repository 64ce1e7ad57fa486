import { type BenchServer, startBenchServer } from '../bench-server.ts';
import { runChild } from '../child.ts';
import type { BenchRequest, BenchResult } from '../target.ts';
import type { Filled, FillRequest } from './fill-catalogue.ts';
import type { Published } from './publish-catalogue.ts';
import { type ChangedRun, type Changes, type Pair, reportText, targetsOf } from './report.ts';
import type { SendRequest, Sent } from './sent.ts';
import type { WrittenDocuments } from './write-documents.ts';

/** So often everything is sent in every way. */
const PAIRS = 5;
/** So often some of it is published after a change. */
const CHANGES = 3;
/** Of 100 voorzieningen one changes. */
const CHANGED_EVERY = 100;

/** From catalogue to searchable in Elasticsearch, beside the same documents sent without more ado; and small publications. */
export async function benchBulk({ size, folder }: BenchRequest): Promise<BenchResult> {
  await fill({ folder, size, changedEvery: 0 });
  const written = await runChild<WrittenDocuments>('bulk/write-documents.ts', { folder });
  const server = await startBenchServer();
  try {
    const pairs = await measurePairs(server, folder);
    const changes = await measureChanges(server, { size, folder });
    return {
      figures: { written, pairs, changes },
      targets: targetsOf(pairs, changes),
      text: reportText({ written, pairs, changes }),
    };
  } finally {
    await server.stop();
  }
}

const fill = (request: FillRequest) => runChild<Filled>('bulk/fill-catalogue.ts', request);

/** The three ways after each other, in an order that turns round, each into an empty server. */
async function measurePairs({ url, empty }: BenchServer, folder: string): Promise<Pair[]> {
  const send = async <T>(file: string, prefix: string): Promise<T> => {
    await empty();
    return runChild<T>(file, { folder, url, prefix } satisfies SendRequest);
  };
  const raw = () => send<Sent>('bulk/send-raw.ts', 'raw');
  const made = () => send<Sent>('bulk/publish-made.ts', 'made');
  const whole = () => send<Published>('bulk/publish-catalogue.ts', 'whole');
  await raw(); // the server warms up
  const pairs: Pair[] = [];
  while (pairs.length < PAIRS) {
    // the members of an object are made from the first to the last
    if (pairs.length % 2 === 0) pairs.push({ raw: await raw(), made: await made(), whole: await whole() });
    else pairs.push({ whole: await whole(), made: await made(), raw: await raw() });
  }
  await empty();
  return pairs;
}

/** What is published after something changed, each time by a process that has just started. */
async function measureChanges({ url }: BenchServer, { size, folder }: BenchRequest): Promise<Changes> {
  const publish = () => runChild<Published>('bulk/publish-catalogue.ts', { folder, url, prefix: 'changes' });
  const publishChanged = async (request: Omit<FillRequest, 'folder'>): Promise<ChangedRun> => {
    const { changed } = await fill({ folder, ...request });
    return { ...(await publish()), changed };
  };
  await publish();
  const percent: ChangedRun[] = [];
  for (let round = 0; round < CHANGES; round++) {
    // changed, and changed back
    percent.push(await publishChanged({ size, changedEvery: round % 2 === 0 ? CHANGED_EVERY : 0 }));
  }
  return { percent, one: await publishChanged({ size: 1, changedEvery: 1 }) };
}
