import type { Lexicon } from '@sociale-kaart/dutch-text/lexicon/lexicon';
import type { Geography } from '@sociale-kaart/geography/geography';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { IndexReader } from '@sociale-kaart/search-index/index-reader';
import { openLive } from '@sociale-kaart/search-index/live';
import { search } from '@sociale-kaart/search-index/query/search';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';

export interface Asked {
  index: SearchIndex;
  geography: Geography;
  questions: readonly SearchQuery[];
}

/** Different answers, as JSON: per version (its volgnummer) and question. */
export type Answers = Map<string, Set<string>>;

export interface Asking {
  /** How many answers of a version there were until now. */
  count(volgnummer: number): number;
  /** Milliseconds that the slowest answer took. */
  slowest(): number;
  /** Rejects when a question was not answered. */
  stop(): Promise<Answers>;
}

/** Every question once, of the version that is live. */
export async function askOnce(asked: Asked): Promise<Answers> {
  const answers: Answers = new Map();
  for (const place of asked.questions.keys()) await answerTo(place, asked, answers);
  return answers;
}

/** Asks the questions again and again, so many at a time. */
export function askAllTheTime(asked: Asked, loops: number): Asking {
  const answers: Answers = new Map();
  const counts = new Map<number, number>();
  let [slowest, isStopped] = [0, false];
  const loop = async (first: number) => {
    for (let place = first; !isStopped; place = (place + 1) % asked.questions.length) {
      const start = performance.now();
      const volgnummer = await answerTo(place, asked, answers);
      slowest = Math.max(slowest, performance.now() - start);
      counts.set(volgnummer, (counts.get(volgnummer) ?? 0) + 1);
    }
  };
  const running = Promise.all(Array.from({ length: loops }, (_, place) => loop(place % asked.questions.length)));
  running.catch(() => {}); // told by stop
  return {
    count: (volgnummer) => counts.get(volgnummer) ?? 0,
    slowest: () => slowest,
    stop: async () => {
      isStopped = true;
      await running;
      return answers;
    },
  };
}

/** Any time: the same for all, so that answers are the same. */
const NOW = new Date('2026-11-20T10:00:00Z');

const lexicons = new Map<string, Promise<Lexicon>>();

/** Made once for a version, as a service does; again when its words could not be read. */
function lexiconOf(reader: IndexReader): Promise<Lexicon> {
  const { versie } = reader.versie;
  const known = lexicons.get(versie) ?? openLive(reader).then(({ lexicon }) => lexicon);
  lexicons.set(versie, known);
  known.catch(() => lexicons.delete(versie));
  return known;
}

/** Gives the version that answered. */
async function answerTo(place: number, { index, geography, questions }: Asked, answers: Answers): Promise<number> {
  const reader = await index.reader();
  if (reader === undefined) throw new Error('nothing is live');
  const lexicon = await lexiconOf(reader);
  const answer = await search(questions[place] as SearchQuery, { reader, geography, lexicon }, NOW);
  const { volgnummer } = reader.versie;
  const key = `${volgnummer} ${place}`;
  answers.set(key, (answers.get(key) ?? new Set()).add(JSON.stringify(answer)));
  return volgnummer;
}
