import type { Row } from '@sociale-kaart/stages/row';
import { findProduct, type ScopeProduct } from './upl-scope.ts';

/** What the products that a page names are to us. */
export interface ProductsOfPage {
  /** Those of a sociale kaart. */
  inScope: ScopeProduct[];
  /** Every product is known, and none is of a sociale kaart. */
  isOutside: boolean;
}

const NAME = 'uniformeProductnaam';
const URI = `${NAME}@resourceIdentifier`;

/**
 * The products of a page; a page may name several. A product that the list does not have may well belong to us, so it is
 * never left out in silence: without another one that does, the record is refused until somebody has judged it.
 */
export function productsOf(group: readonly Row[]): ProductsOfPage {
  const named = group.flatMap(namedProducts);
  const inScope = named.flatMap(({ product }) => (product && product.categorieen.length > 0 ? [product] : []));
  const unknown = named.filter(({ product }) => product === undefined);
  for (const { row, naam, uri } of unknown) {
    row.report({
      niveau: inScope.length > 0 ? 'waarschuwing' : 'fout',
      code: 'product-onbekend',
      veld: NAME,
      melding: 'Dit product staat niet in upl-scope.csv. Beoordeel het: geef het daar een categorie, of laat die leeg.',
      waarde: naam || uri,
    });
  }
  const isOutside = named.length > 0 && inScope.length === 0 && unknown.length === 0;
  return { inScope: [...new Set(inScope)], isOutside };
}

interface NamedProduct {
  row: Row;
  naam: string;
  uri: string;
  product: ScopeProduct | undefined;
}

function namedProducts(row: Row): NamedProduct[] {
  const names = row.maybe(NAME)?.split('|') ?? [];
  const uris = row.maybe(URI)?.split('|') ?? [];
  if (names.length === 0 && uris.length === 0) reportMissing(row);
  const count = Math.max(names.length, uris.length);
  return Array.from({ length: count }, (_, at) => [names[at]?.trim() ?? '', uris[at]?.trim() ?? ''] as const)
    .filter(([naam, uri]) => naam !== '' || uri !== '')
    .map(([naam, uri]) => ({ row, naam, uri, product: findProduct(uri, naam) }));
}

function reportMissing(row: Row): void {
  const melding = 'Dit product heeft geen uniforme productnaam. Kies de naam uit de UPL die bij de pagina hoort.';
  row.report({ niveau: 'fout', code: 'verplicht-leeg', veld: NAME, melding });
}
