import type { IndexCandidate, IndexWriter } from '@sociale-kaart/search-index/index-writer';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';

/** Milliseconds that each step of a publication took, in order. */
export type StepTimes = Partial<Record<'candidate' | 'apply' | 'finish' | 'promote', number>>;

/** The same index; how long each step of a candidate takes is kept in `times`. */
export function timedIndex(index: SearchIndex, times: StepTimes): SearchIndex {
  const timed = async <T>(step: keyof StepTimes, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    times[step] = performance.now() - start;
    return result;
  };
  const timedCandidate = (candidate: IndexCandidate) =>
    withOther(candidate, {
      apply: (changes) => timed('apply', () => candidate.apply(changes)),
      finish: () => timed('finish', () => candidate.finish()),
      promote: () => timed('promote', () => candidate.promote()),
    });
  const timedWriter = (writer: IndexWriter) =>
    withOther(writer, {
      candidate: async (request) => timedCandidate(await timed('candidate', () => writer.candidate(request))),
    });
  return withOther(index, { writer: async () => timedWriter(await index.writer()) });
}

/** An object with some methods replaced, the others called on itself. */
function withOther<T extends object>(whole: T, others: Partial<T>): T {
  return new Proxy(whole, {
    get(_, name) {
      if (name in others) return Reflect.get(others, name);
      const own: unknown = Reflect.get(whole, name, whole);
      return typeof own === 'function' ? own.bind(whole) : own;
    },
  });
}
