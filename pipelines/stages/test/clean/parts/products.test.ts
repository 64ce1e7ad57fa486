import { expect, test } from '@jest/globals';
import { cleanProducts } from '../../../src/clean/parts/products.ts';

const bijstand = { upl: 'http://standaarden.overheid.nl/owms/terms/bijstand', hoe: 'bron' } as const;

test('a product of the list is kept, once', () => {
  expect(cleanProducts([bijstand, bijstand])).toEqual({ value: [bijstand], issues: [] });
});

test('a product that is not on the list is left out and reported', () => {
  const { value, issues } = cleanProducts([{ upl: 'https://voorbeeldstad.example/product', hoe: 'bron' }]);
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'product-onbekend', veld: 'producten' }]);
});

test('no products is not stated', () => {
  expect(cleanProducts(undefined)).toEqual({ value: undefined, issues: [] });
});
