import { describe, expect, test } from '@jest/globals';
import { organisationKey } from '../../src/reconcile/organisation.ts';
import { publicId } from '../../src/reconcile/public-id.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { member } from './members.ts';

describe('two organisations are the same', () => {
  test.each([
    ['by KvK number, whatever the name', { naam: 'A', kvkNummer: '12345678' }, { naam: 'B', kvkNummer: '12345678' }],
    ['by BRIN, whatever the name', { naam: 'A', brin: '00AA' }, { naam: 'B', brin: '00AA' }],
    ['by name, but for case, accents and signs', { naam: 'Coöperatie "De Brug"' }, { naam: 'COOPERATIE De Brug' }],
  ])('%s', (_case, one, other) => {
    expect(organisationKey(one, 'bron-a')).toBe(organisationKey(other, 'bron-a'));
  });

  test('not by name alone when two sources say so', () => {
    expect(organisationKey({ naam: 'De Brug' }, 'bron-a')).not.toBe(organisationKey({ naam: 'De Brug' }, 'bron-b'));
  });
});

test('vestigingen of one school without a name of its own have one organisation, and each says that the name is derived', () => {
  const [one, other] = ['De Brug, Zeist', 'De Brug, Soest'].map((naam) => {
    const organisatie = { naam, brin: '00AA', afgeleid: 'ja' };
    return reconcile({ id: 'aaaaaaaaaaaa', members: [member({ naam, organisatie })], now: new Date('2026-11-21') });
  });
  expect(one?.voorziening.organisatie.id).toBe(other?.voorziening.organisatie.id);
  expect(one?.voorziening.organisatie).toMatchObject({ naam: 'De Brug, Zeist', afgeleid: 'ja' });
  expect(other?.detail.organisatie).toMatchObject({ naam: 'De Brug, Soest', afgeleid: 'ja' });
});

describe('a public id', () => {
  // printf 'bron\0sleutel' | sha256sum | xxd -r -p | base32 | cut -c 1-12 | tr A-Z a-z
  test('is the start of the hash in base32, so that anyone can make it again', () => {
    expect(publicId('bron', 'sleutel')).toBe('7qqeb6kdcpqr');
  });

  test('tells the parts apart', () => {
    expect(publicId('a', 'bc')).not.toBe(publicId('ab', 'c'));
  });
});
