import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { NIET_VERMELD } from '../../index-document.ts';
import { anyOf, type Filter } from './filter.ts';

/** The filters that are one list of codes under the name of their parameter; `true`: a voorziening may state nothing. */
const CODE_FILTERS = {
  soort: false,
  categorie: false,
  leefgebied: true,
  wet: true,
  toegang: true,
  aanmelder: true,
  kosten: true,
  contactvorm: true,
  vorm: true,
  doorWie: true,
  outreachend: true,
  taal: true,
  onafhankelijk: true,
  capaciteit: true,
  bron: false,
  vestigingsgemeente: true,
} as const;

/** What people look for when they do not say: everything that one can go to today. */
const DEFAULT_STATUS = vocabularies.status.codes
  .map(({ code }) => code)
  .filter((code) => code !== 'nog-niet-gestart' && code !== 'beeindigd');

export function codeFilters(query: SearchQuery): Filter[] {
  const asked = Object.entries(CODE_FILTERS).flatMap(([naam, mayBeUnknown]) => {
    const codes = query[naam as keyof typeof CODE_FILTERS];
    return codes === undefined ? [] : [codeFilter(naam, codes, mayBeUnknown)];
  });
  return [...asked, { naam: 'status', vermeld: anyOf('status', query.status ?? DEFAULT_STATUS) }];
}

function codeFilter(naam: string, codes: readonly string[], mayBeUnknown: boolean): Filter {
  const vermeld = anyOf(naam, codes);
  return mayBeUnknown ? { naam, vermeld, nietVermeld: anyOf(naam, [NIET_VERMELD]) } : { naam, vermeld };
}
