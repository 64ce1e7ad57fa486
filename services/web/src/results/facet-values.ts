import type { Facetwaarde, Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { FormState } from '../question/form-state.ts';

/** What `nietVermeld` is in the counts of a facet. */
export const NIET_VERMELD = 'niet-vermeld';
const IEDEREEN = 'iedereen';

/** The values of one filter that are worth a choice, most first; doelgroep per dimension, `doelgroep.situatie`. */
export function facetValues(naam: string, { facetten }: Zoekantwoord, state: FormState): Facetwaarde[] {
  const [filter = '', dimensie] = naam.split('.');
  const stated = (facetten[filter] ?? []).filter(({ code }) => code !== NIET_VERMELD);
  if (filter === 'categorie') return categories(stated, state);
  return dimensie === undefined ? stated : groups(stated, dimensie, state);
}

/** First the themas; when one is chosen, the categories within it. */
function categories(values: readonly Facetwaarde[], state: FormState): Facetwaarde[] {
  const chosen = state.thema?.[0];
  const above = (code: string): string | undefined => vocabularies.categorie.broader(code)[0];
  return values.filter(({ code }) => above(code) === chosen);
}

/**
 * The groups of people in one dimension. What is for everybody counts for each group, so a group with no more than that
 * has nothing of its own to choose.
 */
function groups(values: readonly Facetwaarde[], dimensie: string, { doelgroep = [] }: FormState): Facetwaarde[] {
  const everybody = values.find(({ code }) => code === IEDEREEN)?.aantal ?? 0;
  return values.filter(
    ({ code, aantal }) =>
      vocabularies.doelgroep.get(code)?.dimensie === dimensie && (aantal > everybody || doelgroep.includes(code)),
  );
}
