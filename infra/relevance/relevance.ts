import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lexicon } from '@sociale-kaart/dutch-text/lexicon/lexicon';
import { commandLine, refuse } from '../src/command-line.ts';
import { type Answered, askSet } from './ask-set.ts';
import { ENGINES, type EngineName, withCorpus } from './engine.ts';
import { readNeeds } from './needs.ts';
import { OWN_SET, readSet } from './relevance-set.ts';
import { measuresText, understandingText, worstText } from './report.ts';
import { understandingOf } from './understanding.ts';

/**
 * `npm run relevance -- [--set <folder>] [--engine sqlite|elasticsearch]`: how good the answers to a judged set are, on one
 * engine or both; of our own set, also how well everyday questions are read. Writes `run.csv` (qid;rank;id, 50 deep) into
 * the folder of a set that is given.
 */
const USAGE = `npm run relevance -- [--set <folder>] [--engine ${ENGINES.join('|')}]`;
const { values } = commandLine(USAGE, { options: { set: { type: 'string' }, engine: { type: 'string' } } });
const engines = ENGINES.filter((name) => name === values.engine || (values.engine === undefined && isDefault(name)));
if (engines.length === 0) refuse(USAGE, `there is no engine ${values.engine}`);

const set = await readSet(values.set ?? OWN_SET);
for (const engine of engines) await report(engine);

/** One's own set on both engines, since their order must be the same; another one on the engine that needs nothing. */
function isDefault(engine: EngineName): boolean {
  return values.set === undefined || engine === 'sqlite';
}

async function report(engine: EngineName): Promise<void> {
  const { answered, lexicon } = await withCorpus(set.corpus, engine, async (live) => ({
    answered: await askSet(set.queries, live),
    lexicon: live.lexicon,
  }));
  process.stdout.write(`\n${engine}\n${measuresText(answered)}\n`);
  if (engine === engines[0]) process.stdout.write(`De slechtste vragen:\n${worstText(answered)}`);
  if (values.set !== undefined) await writeRun(join(values.set, 'run.csv'), answered);
  else if (engine === engines[0]) await reportUnderstanding(lexicon);
}

async function reportUnderstanding(lexicon: Lexicon): Promise<void> {
  const needs = Map.groupBy(await readNeeds(), ({ deel }) => deel);
  const parts = [...needs].map(([part, some]) => [part, understandingOf(some, lexicon)] as const);
  process.stdout.write(`\nHoe vragen gelezen worden:\n${understandingText(new Map(parts))}`);
}

async function writeRun(file: string, answered: readonly Answered[]): Promise<void> {
  const lines = answered.flatMap(({ query, ranking }) => ranking.map((id, place) => `${query.qid};${place + 1};${id}`));
  await writeFile(file, `${['qid;rank;id', ...lines].join('\n')}\n`);
}
