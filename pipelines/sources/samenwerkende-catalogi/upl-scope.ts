import { readFileSync } from 'node:fs';

/** What a product of the UPL is on a sociale kaart; without categories it is outside (upl-scope.md). */
export interface ScopeProduct {
  uri: string;
  naam: string;
  categorieen: string[];
  wetten: string[];
  soort: string;
}

const products = readScope();
const byUri = new Map(products.map((product) => [product.uri, product]));
const byName = new Map(products.map((product) => [foldProduct(product.naam), product]));

/**
 * A product by its URI, else by its name. Both are needed: the catalogues use older URIs, and write a name in other words
 * than the list does (`bijzondere bijstandsuitkering` for `bijzonderebijstandsuitkering`).
 */
export function findProduct(uri: string, naam: string): ScopeProduct | undefined {
  return byUri.get(uri) ?? byName.get(foldProduct(naam));
}

/** Names that differ in case, accents, spaces, dashes and underscores only are the same product. */
function foldProduct(naam: string): string {
  const letters = naam.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[\s_-]+/g, '');
}

/** The file has no quotes, and semicolons only between its cells: its test holds it to that. */
function readScope(): ScopeProduct[] {
  const text = readFileSync(new URL('./upl-scope.csv', import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [uri = '', naam = '', categorieen = '', wetten = '', soort = ''] = line.split(';');
      return { uri, naam, categorieen: list(categorieen), wetten: list(wetten), soort };
    });
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}
