import type { Geography } from '@sociale-kaart/geography/geography';
import type { PlaceQuestion } from '@sociale-kaart/geography/place';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { personGroups } from '../hulpvraag/for-whom.ts';
import { type FormState, isSingle, single } from './form-state.ts';
import { placeOf } from './place-of.ts';

/** What is wrong with a field of the form, in Dutch; `veld` is its name. */
export interface FieldError {
  veld: string;
  melding: string;
}

export type ReadQuestion = { query: SearchQuery } | { fouten: FieldError[] };

/** A filled-in form as a question; or everything that is wrong with it. */
export function toQuery(state: FormState, geography: Geography): ReadQuestion {
  const place = placeOf(single(state, 'waar'), geography);
  const parsed = SearchQuery.safeParse(parameters(state, 'plaats' in place ? place.plaats : {}));
  const fouten = [
    ...('fout' in place ? [{ veld: 'waar', melding: place.fout }] : []),
    ...(parsed.error?.issues ?? []).map(({ path: [veld] }) => fieldError(String(veld ?? ''))),
  ];
  return parsed.success && fouten.length === 0 ? { query: parsed.data } : { fouten: unique(fouten) };
}

/** What is wrong with a filled-in form; empty when it is a question. */
export function errorsOf(state: FormState, geography: Geography): FieldError[] {
  const question = toQuery(state, geography);
  return 'fouten' in question ? question.fouten : [];
}

/** In the words of the API. A thema counts as category as long as no category within it is chosen. */
function parameters(state: FormState, place: PlaceQuestion): Record<string, unknown> {
  const { waar: _asPlace, thema: _asCategorie, hulpvraag: _asFilters, wie: _asDoelgroep, ...others } = state;
  const doelgroep = personGroups(state);
  const known = {
    ...others,
    categorie: state.categorie ?? state.thema,
    ...(doelgroep.length > 0 && { doelgroep }),
  };
  const values = Object.entries(known).map(([naam, value]) => [naam, isSingle(naam) ? value?.[0] : value]);
  return { ...Object.fromEntries(values), sorteer: order(state, place), ...place };
}

/** A choice for distance falls away when the place has no point any more: it was chosen for another place. */
function order(state: FormState, { postcode }: PlaceQuestion): string | undefined {
  const chosen = single(state, 'sorteer');
  return chosen === '' || (chosen === 'afstand' && postcode === undefined) ? undefined : chosen;
}

function fieldError(veld: string): FieldError {
  return { veld, melding: MESSAGES[veld] ?? 'Een van de keuzes bestaat niet (meer). Kies opnieuw.' };
}

const MESSAGES: Readonly<Record<string, string>> = {
  q: 'Maak uw zoekvraag korter: hoogstens 200 tekens.',
  leeftijd: 'Vul de leeftijd in hele jaren in, van 0 tot en met 120.',
  page: 'Zo ver bladeren kan niet. Maak uw vraag preciezer.',
};

function unique(fouten: readonly FieldError[]): FieldError[] {
  return [...new Map(fouten.map((fout) => [fout.melding, fout])).values()];
}
