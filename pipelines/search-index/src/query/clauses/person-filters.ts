import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { codesOfAge } from '../../document/age-codes.ts';
import { IEDEREEN } from '../../document/doelgroep-codes.ts';
import { NIET_VERMELD } from '../../index-document.ts';
import { anyOf, type Filter, oneOf } from './filter.ts';

/** The filters about one person: the doelgroepen, a filter per dimension, and the age in years. */
export function personFilters(query: SearchQuery): Filter[] {
  return [...doelgroepFilters(query.doelgroep ?? []), ...leeftijdFilter(query.leeftijd)];
}

/**
 * Values of one dimension are OR, dimensions are AND. Unknown is judged per dimension: what speaks only of volwassenen
 * says nothing about a beperking.
 */
function doelgroepFilters(asked: readonly string[]): Filter[] {
  const byDimension = Map.groupBy(asked, dimensionOf);
  return [...byDimension].map(([dimensie, codes]) => ({
    naam: dimensie === IEDEREEN ? 'doelgroep' : `doelgroep.${dimensie}`,
    vermeld: anyOf('doelgroepZoek', codes),
    nietVermeld:
      dimensie === IEDEREEN
        ? anyOf('doelgroep', [NIET_VERMELD])
        : { document: { niet: oneOf('doelgroepDimensie', [dimensie]) } },
  }));
}

export const dimensionOf = (code: string): string => vocabularies.doelgroep.get(code)?.dimensie ?? IEDEREEN;

function leeftijdFilter(leeftijd: number | undefined): Filter[] {
  if (leeftijd === undefined) return [];
  return [
    {
      naam: 'leeftijd',
      vermeld: anyOf('leeftijd', codesOfAge(leeftijd)),
      nietVermeld: anyOf('leeftijd', [NIET_VERMELD]),
    },
  ];
}
