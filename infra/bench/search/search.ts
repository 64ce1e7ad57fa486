import { invent } from '@sociale-kaart/fixtures/generate/invent';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { startBenchServer } from '../bench-server.ts';
import type { Filled, FillRequest } from '../bulk/fill-catalogue.ts';
import type { Published } from '../bulk/publish-catalogue.ts';
import type { SendRequest } from '../bulk/sent.ts';
import { runChild } from '../child.ts';
import { SEED } from '../seed.ts';
import type { BenchRequest, BenchResult } from '../target.ts';
import { benchWorld } from '../world.ts';
import { questionsAbout } from './questions.ts';
import { recordQuestions } from './record-questions.ts';
import { reportText, targetsOf } from './report.ts';
import { startSearchService } from './start-service.ts';
import { timeBoth } from './time-both.ts';

/** About one in so many samples has no place or no filter. */
const SAMPLES = 150;
const CLIENTS = [1, 4];
const PREFIX = 'bench';

/** Searches through the API, beside what our engine sends for them sent to the server without more ado. */
export async function benchSearch({ size, folder }: BenchRequest): Promise<BenchResult> {
  await runChild<Filled>('bulk/fill-catalogue.ts', { folder, size, changedEvery: 0 } satisfies FillRequest);
  const server = await startBenchServer();
  try {
    const { url } = server;
    await runChild<Published>('bulk/publish-catalogue.ts', { folder, url, prefix: PREFIX } satisfies SendRequest);
    const questions = await recordQuestions(server, questionsAbout(samples(size)), PREFIX);
    const service = await startSearchService(url, PREFIX);
    try {
      const timed = await timeBoth({ server, service, questions, clients: CLIENTS });
      return { figures: timed, targets: targetsOf(timed), text: reportText(timed) };
    } finally {
      await service.stop();
    }
  } finally {
    await server.stop();
  }
}

function samples(size: number) {
  const every = Math.max(1, Math.floor(size / SAMPLES));
  const world = benchWorld(loadGeography());
  return [...invent({ world, count: size, seed: SEED })].filter(({ nummer }) => nummer % every === 0);
}
