import { expect, test } from '@jest/globals';
import { overrideFor } from '../src/fetch/override.ts';
import { isPrivateAddress } from '../src/fetch/private-address.ts';

test('the setting of a source is its id in capitals, dashes as underscores', () => {
  const env = { BRON_URL_DUO_VO: 'http://127.0.0.1:9000', BRON_URL_DUO: 'http://elders.example' };
  expect(overrideFor('duo-vo', env)).toBe('http://127.0.0.1:9000');
  expect(overrideFor('landelijk', env)).toBeUndefined();
});

test.each(['127.0.0.1:9000', 'ftp://voorbeeldstad.example', 'http://voorbeeldstad.example/pad', 'geen adres'])(
  'a setting of %j is a mistake that names itself',
  (value) => {
    expect(() => overrideFor('duo-vo', { BRON_URL_DUO_VO: value })).toThrow('BRON_URL_DUO_VO');
  },
);

test.each([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.255.255', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['255.255.255.255', true],
  ['145.21.1.1', false],
  ['::1', true],
  ['::', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:145.21.1.1', false],
  ['64:ff9b::7f00:1', true],
  ['2a02:22d0::1', false],
])('address %s is private: %p', (address, expected) => {
  expect(isPrivateAddress(address)).toBe(expected);
});
