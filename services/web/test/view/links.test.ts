import { expect, test } from '@jest/globals';
import { licence } from '../../src/view/licence.ts';
import { phoneLink, webLink } from '../../src/view/links.ts';

test.each([
  ['https://www.voorbeeld.example/pad?x=1', 'voorbeeld.example'],
  ['http://voorbeeld.example', 'voorbeeld.example'],
])('%s is a link to %s', (url, host) => {
  expect(webLink(url)).toEqual({ tekst: host, href: new URL(url).href });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://voorbeeld.example', 'geen adres', undefined])(
  '%s is never a link',
  (url) => {
    expect(webLink(url)).toBeUndefined();
  },
);

test('a telephone number is shown as people write it and dialled as it is', () => {
  expect(phoneLink({ nummer: '+31302345678', weergave: '030 234 56 78' })).toEqual({
    tekst: '030 234 56 78',
    href: 'tel:+31302345678',
  });
});

test('a known licence leads to its text, an unknown one is only named', () => {
  expect(licence('CC0-1.0')).toEqual({ tekst: 'CC0-1.0', href: expect.stringContaining('publicdomain/zero') });
  expect(licence('https://voorbeeld.example/licentie')).toEqual({
    tekst: 'voorbeeld.example',
    href: 'https://voorbeeld.example/licentie',
  });
  expect(licence('EIGEN-1.0')).toEqual({ tekst: 'EIGEN-1.0' });
});
