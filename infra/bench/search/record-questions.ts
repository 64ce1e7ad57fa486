import type { BenchServer } from '../bench-server.ts';
import { openRaw } from '../raw-http.ts';
import { type Recorded, startRecorder } from './record-search.ts';
import { startSearchService } from './start-service.ts';

/** A question to the API, and all that our engine asks the server for it: more than once when it widens the question. */
export interface Question {
  path: string;
  raw: readonly Recorded[];
  /** Voorzieningen that it finds. */
  total: number;
}

/** Asks every question once through a service of which all that it asks is kept. Leaves out what finds nothing. */
export async function recordQuestions(
  { url }: BenchServer,
  paths: readonly string[],
  prefix: string,
): Promise<Question[]> {
  const recorder = await startRecorder(url);
  const service = await startSearchService(recorder.url, prefix);
  const api = openRaw(service.url, 1);
  const questions: Question[] = [];
  try {
    for (const path of paths) {
      const total: number = JSON.parse(await api.get(path)).totaal;
      const raw = recorder.taken();
      if (raw.length === 0) throw new Error(`no search for ${path}`);
      if (total > 0) questions.push({ path, raw, total });
    }
    return questions;
  } finally {
    api.close();
    await service.stop();
    await recorder.close();
  }
}
