import { MAX_RESULTS, type SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { adding, type Button } from '../question/commands.ts';

export interface PagingView {
  huidige: number;
  laatste: number;
  vorige: Button | undefined;
  volgende: Button | undefined;
}

/** undefined when everything is on one page. The last page is the last that a search gives, whatever was found. */
export function pagingView({ page, pageSize }: SearchQuery, totaal: number): PagingView | undefined {
  const laatste = Math.max(1, Math.ceil(Math.min(totaal, MAX_RESULTS) / pageSize));
  if (laatste === 1 && page === 1) return undefined;
  const to = (number: number) => adding('page', String(number));
  return {
    huidige: page,
    laatste,
    vorige: page > 1 ? to(Math.min(page - 1, laatste)) : undefined,
    volgende: page < laatste ? to(page + 1) : undefined,
  };
}
