import { externalList } from '@sociale-kaart/schemas/external-lists';
import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { Draft } from '../../draft.ts';
import { type Cleaned, cleaned, waarschuwing } from '../cleaned.ts';

const VELD = 'producten';
const known = externalList('upl');

/** Products of the Uniforme Productnamenlijst, each once; one that is not on the list is left out. */
export function cleanProducts(products: Draft['producten'] = []): Cleaned<NonNullable<VoorzieningInhoud['producten']>> {
  const distinct = [...new Map(products.map((product) => [product.upl, product])).values()];
  const kept = distinct.filter(({ upl }) => known.has(upl));
  const issues = distinct.filter(({ upl }) => !known.has(upl)).map(({ upl }) => unknown(upl));
  return cleaned(kept.length === 0 ? undefined : kept, ...issues);
}

function unknown(waarde: string) {
  const melding = 'Dit product staat niet in de Uniforme Productnamenlijst. Gebruik een URI uit die lijst.';
  return waarschuwing({ code: 'product-onbekend', veld: VELD, melding, waarde });
}
