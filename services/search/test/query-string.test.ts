import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseQueryString } from '../src/request/query-string.ts';

describe('the query of a URL', () => {
  test.each([
    [undefined, {}],
    [null, {}],
    ['', {}],
    ['&&', {}],
    ['q=a+b%20c', { q: 'a b c' }],
    ['q=1%2B1', { q: '1+1' }],
    ['q', { q: '' }],
    ['q=a=b', { q: 'a=b' }],
    ['kosten=gratis&q=x&kosten=betaald', { kosten: ['gratis', 'betaald'], q: 'x' }],
  ])('%j is read as %j', (query, parameters) => {
    expect(parseQueryString(query)).toEqual(parameters);
  });

  test.each(['q=%', 'q=%E0%A4%A', '%ff=1'])('%s is refused with 400', (query) => {
    expect(() => parseQueryString(query)).toThrow(expect.objectContaining({ status: 400 }));
  });

  test('loses nothing of what a client writes', () => {
    const pairs = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(pairs, (written) => {
        const parameters = Object.entries(parseQueryString(new URLSearchParams(written).toString()));
        const read = parameters.flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
        expect(read.toSorted(byText)).toEqual(written.toSorted(byText));
      }),
    );
  });
});

const byText = (a: readonly string[], b: readonly string[]) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
