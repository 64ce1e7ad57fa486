import type { BenchServer } from '../bench-server.ts';
import { openRaw, type Raw } from '../raw-http.ts';
import type { Question } from './record-questions.ts';
import type { RunningService } from './start-service.ts';

export interface Timing {
  server: BenchServer;
  service: RunningService;
  questions: readonly Question[];
  /** How many ask at the same time, one row of figures each. */
  clients: readonly number[];
}

/** Milliseconds of every answer, of so many clients at the same time. */
export interface Timed {
  clients: number;
  raw: number[];
  api: number[];
}

/** Rounds of all questions that are not counted, and that are. */
const ROUNDS = { warmUp: 2, measured: 4 };

/** Both ways in turns, a whole round of one and then of the other, in an order that turns round. */
export async function timeBoth({ server, service, questions, clients }: Timing): Promise<Timed[]> {
  const most = Math.max(...clients);
  const [raw, api] = [openRaw(server.url, most), openRaw(service.url, most)];
  const ways: Ways = {
    raw: async ({ raw: searches }) => {
      for (const { path, body } of searches) await raw.post(path, body);
    },
    api: ({ path }) => api.get(path),
  };
  const round = async (way: keyof Ways, count: number): Promise<number[]> => {
    await forgetAnswers(raw);
    return askAll(questions, ways[way], count);
  };
  const all: Timed[] = [];
  for (const count of clients) all.push(await timeRounds(count, round));
  for (const one of [raw, api]) one.close();
  return all;
}

type Ask = (question: Question) => Promise<unknown>;
type Ways = Record<'raw' | 'api', Ask>;

async function timeRounds(
  clients: number,
  round: (way: keyof Ways, clients: number) => Promise<number[]>,
): Promise<Timed> {
  const timed: Timed = { clients, raw: [], api: [] };
  for (let number = -ROUNDS.warmUp; number < ROUNDS.measured; number++) {
    for (const way of number % 2 === 0 ? (['raw', 'api'] as const) : (['api', 'raw'] as const)) {
      const times = await round(way, clients);
      if (number >= 0) timed[way].push(...times);
    }
  }
  return timed;
}

/** The server keeps the counts of a question that it had before: of the next asker's, who asks something else, it has none. */
async function forgetAnswers(raw: Raw): Promise<void> {
  await raw.post('/_cache/clear?request=true');
}

async function askAll(questions: readonly Question[], ask: Ask, clients: number): Promise<number[]> {
  const waiting = questions.values();
  const times: number[] = [];
  const client = async () => {
    for (const question of waiting) {
      const start = performance.now();
      await ask(question);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}
