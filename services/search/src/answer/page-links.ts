import { MAX_RESULTS, type SearchQuery } from '@sociale-kaart/schemas/search/search-query';

interface Page {
  /** Absolute, without a query. */
  address: string;
  /** As they were asked; only `page` differs from link to link. */
  parameters: Readonly<Record<string, unknown>>;
  query: Pick<SearchQuery, 'page' | 'pageSize'>;
  totaal: number;
}

/** The `Link` header of a page of results: first, prev, next and last (RFC 8288), of those that exist. */
export function pageLinks({ address, parameters, query, totaal }: Page): string {
  const { page, pageSize } = query;
  const reachable = Math.min(Math.ceil(totaal / pageSize), Math.floor(MAX_RESULTS / pageSize));
  const last = Math.max(1, reachable);
  const links = {
    first: 1,
    ...(page > 1 && { prev: Math.min(page - 1, last) }),
    ...(page < last && { next: page + 1 }),
    last,
  };
  return Object.entries(links)
    .map(([rel, to]) => `<${address}?${queryFor(parameters, to)}>; rel="${rel}"`)
    .join(', ');
}

/** URLSearchParams writes no `<`, `>` or comma as itself, so the header stays well-formed whatever was asked. */
function queryFor(parameters: Page['parameters'], page: number): string {
  const asked = Object.entries(parameters).filter(([name]) => name !== 'page');
  const pairs = asked.flatMap(([name, values]) =>
    [values].flat().map((value) => [name, String(value)] as [string, string]),
  );
  return new URLSearchParams([...pairs, ['page', String(page)]]).toString();
}
