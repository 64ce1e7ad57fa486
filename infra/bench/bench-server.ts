import { startElasticsearch } from '../elasticsearch/start-elasticsearch.ts';
import { openRaw } from './raw-http.ts';

/** An Elasticsearch that does nothing but being measured. */
export interface BenchServer {
  url: string;
  /** Removes every index that there is. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** As on a small server of its own, and with the compiler that production has. */
const JAVA = { heapMb: 1_024, quick: false };

export async function startBenchServer(): Promise<BenchServer> {
  const { urls, stop } = await startElasticsearch({ java: JAVA });
  const [url = ''] = urls;
  const raw = openRaw(url, 1);
  return {
    url,
    empty: async () => {
      const names = (await raw.get('/_cat/indices?h=index')).trim().split('\n').filter(Boolean);
      if (names.length > 0) await raw.remove(`/${names.join()}`);
    },
    stop: async () => {
      raw.close();
      await stop();
    },
  };
}
