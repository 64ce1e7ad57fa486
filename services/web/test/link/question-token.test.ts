import { describe, expect, test } from '@jest/globals';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import fc from 'fast-check';
import { makeToken, readToken } from '../../src/link/question-token.ts';
import { newKey } from '../../src/link/seal.ts';
import { FIELDS, type FormState, readState } from '../../src/question/form-state.ts';

const key = newKey();
const now = new Date('2026-11-21T12:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

function made(state: FormState): string {
  const token = makeToken(state, { key, now });
  if (token === undefined) throw new Error('too long');
  return token;
}

const anyState = fc
  .dictionary(fc.constantFrom(...FIELDS), fc.array(fc.string({ maxLength: 40 }), { maxLength: 3 }))
  .map(readState);

describe('the address of an answer', () => {
  test('gives back every question', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const token = makeToken(state, { key, now });
        if (token !== undefined) expect(readToken(token, { key, now })).toEqual(state);
      }),
    );
  });

  test('holds only what an address may hold, and none of the words', () => {
    const token = made({ q: ['schulden'], waar: ['3511AB'] });
    expect(token).toMatch(/^[\w-]+$/);
    for (const encoding of ['base64url', 'latin1'] as const) {
      expect(Buffer.from(token, encoding).toString('latin1')).not.toMatch(/schulden|3511AB/);
    }
  });

  test('is another one each time, so that two people with one question cannot be known by it', () => {
    expect(made({ q: ['schulden'] })).not.toBe(made({ q: ['schulden'] }));
  });

  test.each([
    [0, true],
    [3_600, true],
    [3_601, false],
    [86_400, false],
  ])('%d seconds later it is still read: %s', (seconds, read) => {
    expect(readToken(made({ q: ['x'] }), { key, now: later(seconds) }) !== undefined).toBe(read);
  });
});

describe('it is not read', () => {
  test('with another key', () => {
    expect(readToken(made({ q: ['x'] }), { key: newKey(), now })).toBeUndefined();
  });

  test('with any byte changed, left out or added', () => {
    const bytes = Buffer.from(made({ q: ['x'] }), 'base64url');
    const read = (changed: Uint8Array) => readToken(Buffer.from(changed).toString('base64url'), { key, now });
    for (const place of bytes.keys()) {
      expect(read(bytes.map((byte, at) => (at === place ? byte ^ 1 : byte)))).toBeUndefined();
      expect(read(bytes.subarray(0, place))).toBeUndefined();
    }
    expect(read(Buffer.concat([bytes, Buffer.of(0)]))).toBeUndefined();
  });

  test.each(['', 'x', '../../etc', 'AQ', 'é€', 'A'.repeat(5_000)])('when it is %j', (token) => {
    expect(readToken(token, { key, now })).toBeUndefined();
  });
});

describe('a large question', () => {
  const doelgroep = vocabularies.doelgroep.codes.map(({ code }) => code);
  const q = Array.from({ length: 200 }, (_, place) => String.fromCharCode(97 + ((place * place * 7) % 26))).join('');

  test('of 200 characters and every group of people fits', () => {
    const state = readState({ q, waar: 'Nieuwegein', leeftijd: '30', doelgroep, kosten: ['gratis', 'betaald'] });
    expect(made(state).length).toBeLessThan(1_800);
  });

  test('that does not fit in an address has none', () => {
    const noise = Array.from({ length: 100 }, () => newKey().toString('hex'));
    expect(makeToken({ bron: noise }, { key, now })).toBeUndefined();
  });
});
