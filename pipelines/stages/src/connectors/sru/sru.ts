import type { Issue } from '@sociale-kaart/schemas/issue';
import { type Connector, FetchFailed } from '../../connector.ts';
import type { Transport } from '../../snapshot.ts';
import { otherEncoding } from '../answer-text.ts';
import { readSruPage, type SruPage } from './read-page.ts';

export interface SruOptions {
  /** Of the service, without a query. */
  url: string;
  /** The collection within the service (`x-connection`). */
  connection: string;
  /** CQL; each is asked on its own, to its last page, in this order. */
  queries: readonly string[];
  /** Elements of a record that hold what is read. */
  within: readonly string[];
}

/** Larger pages are documented, and were not seen to work. */
const PAGE_SIZE = 50;

/** A search service that speaks SRU 1.2. A row is a record (`readSruPage`); its number is its place in all pages together. */
export function sruOverHttp(options: SruOptions): Connector {
  const { queries, within } = options;
  return {
    fetch: async (transport) => {
      for (const query of queries) await fetchPages(query, options, transport);
    },
    parse: async function* (snapshot, report) {
      let regel = 0;
      for (const [index, { url }] of snapshot.manifest.exchanges.entries()) {
        const page = readSruPage(await snapshot.body(index), within);
        for (const issue of [...otherEncoding(page), ...nothingFound(page, url)]) report(issue);
        for (const cellen of page.records) {
          regel += 1;
          yield { regel, cellen };
        }
      }
    },
  };
}

async function fetchPages(query: string, options: SruOptions, transport: Transport): Promise<void> {
  let start: number | undefined = 1;
  let received = 0;
  while (start !== undefined) {
    const { body } = await transport({ url: pageUrl(query, start, options) });
    const page = readSruPage(body, options.within);
    received += page.records.length;
    start = nextStart(page, { start, received });
  }
}

/** By hand: URLSearchParams writes a space as `+`, which the service takes for a plus. */
function pageUrl(query: string, start: number, { url, connection }: SruOptions): string {
  const parameters = {
    version: '1.2',
    operation: 'searchRetrieve',
    'x-connection': connection,
    startRecord: start,
    maximumRecords: PAGE_SIZE,
    query,
  };
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${url}?${pairs.join('&')}`;
}

/**
 * Undefined when all records are in.
 * @throws FetchFailed when they are not and there is no way on; also after an empty page, or the pages might never end.
 */
function nextStart(
  { total, next, records }: SruPage,
  { start, received }: { start: number; received: number },
): number | undefined {
  if (received >= total) return undefined;
  if (next !== undefined && next > start && records.length > 0) return next;
  throw new FetchFailed('antwoord-afgekapt', `Er kwamen ${received} van ${total} records, en geen pagina met meer.`);
}

function nothingFound({ total }: SruPage, url: string): Issue[] {
  if (total > 0) return [];
  const query = new URL(url).searchParams.get('query');
  const melding = `Op de vraag ${query} kwam geen enkel record; controleer de naam in de vraag.`;
  return [{ niveau: 'waarschuwing', code: 'antwoord-leeg', melding }];
}
