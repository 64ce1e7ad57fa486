import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { childWork } from '../child.ts';
import { neededMb, peakMb, rssMb } from '../process-memory.ts';
import { type Answer, FILES, type OpenEngine, type Question, type Questions } from './engine.ts';
import type { Measured, MeasuredWay, MeasureRequest } from './measured.ts';

/** Loaded only in its own process: what an engine imports is a part of its memory. */
const OPEN: Record<MeasureRequest['engine'], () => Promise<OpenEngine>> = {
  ours: async () => (await import('./our-search.ts')).openOurSearch,
  minisearch: async () => (await import('./mini-search.ts')).openMiniSearch,
  orama: async () => (await import('./orama.ts')).openOrama,
};

/** So long an engine answers other questions first, so that its code is compiled; a slow one answers few. */
const WARM_UP_MS = 3_000;

await childWork(measure);

/** A child: opens one engine and asks it the questions, each once. */
async function measure({ engine: name, folder }: MeasureRequest): Promise<Measured> {
  const questions: Questions = JSON.parse(await readFile(join(folder, FILES.questions), 'utf8'));
  const open = await OPEN[name]();
  const start = performance.now();
  const { ways } = await open(folder);
  await Object.values(ways)[0]?.(questions.warmUp[0] as Question);
  const openingMs = performance.now() - start;
  const openedMb = neededMb();
  const measured: Record<string, MeasuredWay> = {};
  for (const [way, answer] of Object.entries(ways)) measured[way] = await ask(answer, questions);
  return { openingMs, openedMb, ways: measured, peakMb: peakMb() };
}

async function ask(answer: Answer, { warmUp, measured }: Questions): Promise<MeasuredWay> {
  await warm(answer, warmUp);
  const way = { answerMs: [] as number[], totals: [] as number[], answeringMb: 0 };
  const cpu = process.threadCpuUsage();
  for (const question of measured) {
    const start = performance.now();
    way.totals.push(await answer(question));
    way.answerMs.push(performance.now() - start);
    way.answeringMb = Math.max(way.answeringMb, rssMb());
  }
  const { user, system } = process.threadCpuUsage(cpu);
  return { ...way, cpuMeanMs: (user + system) / 1_000 / measured.length };
}

async function warm(answer: Answer, questions: readonly Question[]): Promise<void> {
  const until = performance.now() + WARM_UP_MS;
  for (const question of questions) {
    if (performance.now() > until) return;
    await answer(question);
  }
}
