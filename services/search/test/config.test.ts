import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readConfig, Settings } from '../src/config.ts';

describe('the settings', () => {
  test('all have a default', () => {
    expect(readConfig({})).toMatchObject({
      BRONNEN: 'demo',
      DATA_DIR: 'data',
      SEARCH_INDEX: 'sqlite:data/demo/index',
      SEARCH_PORT: 8080,
      HOST: '127.0.0.1',
      RATE_LIMIT: 600,
      TRUST_PROXY: 0,
      LOG_LEVEL: 'info',
    });
    expect(readConfig({}).SEARCH_WORKERS).toBeGreaterThanOrEqual(1);
  });

  test('that are empty count as absent', () => {
    expect(readConfig({ SEARCH_PORT: '', PUBLIC_URL: '', BRONNEN: '' })).toEqual(readConfig({}));
  });

  test('of which data decide where the index is, unless that is said', () => {
    const where = { DATA_DIR: '/srv/kaart', BRONNEN: 'live' };
    expect(readConfig(where).SEARCH_INDEX).toBe('sqlite:/srv/kaart/live/index');
    expect(readConfig({ ...where, SEARCH_INDEX: 'sqlite:elders' }).SEARCH_INDEX).toBe('sqlite:elders');
  });

  const key = Buffer.from(Array.from({ length: 32 }, (_, place) => 255 - place));
  test.each(['hex', 'base64url', 'base64'] as const)('hold a key as %s', (encoding) => {
    expect(readConfig({ PAGE_KEY: key.toString(encoding) }).PAGE_KEY).toEqual(key);
  });

  test.each([
    ['BRONNEN', 'productie'],
    ['SEARCH_PORT', 'http'],
    ['SEARCH_PORT', '70000'],
    ['SEARCH_WORKERS', '0'],
    ['PUBLIC_URL', 'kaart.example'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['RATE_LIMIT', '-1'],
    ['TRUST_PROXY', 'true'],
    ['SEARCH_INDEX_PREFIX', '*'],
    ['PAGE_KEY', 'geheim'],
    ['PAGE_KEY', 'ab'.repeat(16)],
    ['LOG_LEVEL', 'verbose'],
  ])('%s=%s is refused by name', (variable, value) => {
    expect(() => readConfig({ [variable]: value })).toThrow(variable);
  });

  test('that are wrong are named together', () => {
    expect(() => readConfig({ SEARCH_PORT: 'x', RATE_LIMIT: 'x' })).toThrow(/SEARCH_PORT[\s\S]*RATE_LIMIT/);
  });
});

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The rows of the table of settings in the README of the project: variable and default. */
function documented(): Map<string, string> {
  const rows = file('README.md').matchAll(/^\| `([A-Z][A-Z_]*)` \| ([^|]*?) ?\|/gm);
  return new Map([...rows].map(([, variable = '', value = '']) => [variable, value.trim()]));
}

describe('the table of settings in the README', () => {
  test('names every setting of this service', () => {
    expect([...documented().keys()]).toEqual(expect.arrayContaining(Object.keys(Settings.shape)));
  });

  test('names no setting that no service has', () => {
    const files = ['search/src/config.ts', 'ingest/src/config.ts', 'http/src/index-settings.ts'];
    const read = files.flatMap((path) => [...file(`services/${path}`).matchAll(/^ {2}([A-Z][A-Z_]*): /gm)]);
    expect(new Set(documented().keys())).toEqual(new Set(read.map(([, variable]) => variable)));
  });

  test.each(['BRONNEN', 'DATA_DIR', 'SEARCH_PORT', 'HOST', 'RATE_LIMIT', 'TRUST_PROXY', 'LOG_LEVEL'] as const)(
    'gives the default of %s',
    (variable) => {
      expect(documented().get(variable)).toBe(`\`${readConfig({})[variable]}\``);
    },
  );
});
