import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { StartRefused } from '@sociale-kaart/http/start-service';
import { readConfig, Settings } from '../src/config.ts';

describe('the settings', () => {
  test('all have a default that works', () => {
    expect(readConfig({})).toMatchObject({
      BRONNEN: 'demo',
      HOST: '127.0.0.1',
      INGEST_PORT: 8081,
      modeFolder: join('data', 'demo'),
      SEARCH_INDEX: `sqlite:${join('data', 'demo', 'index')}`,
    });
  });

  test('keep the data of the two modes apart', () => {
    const { modeFolder, SEARCH_INDEX } = readConfig({ BRONNEN: 'live', DATA_DIR: 'elders' });
    expect([modeFolder, SEARCH_INDEX]).toEqual([join('elders', 'live'), `sqlite:${join('elders', 'live', 'index')}`]);
  });

  test('that are wrong are all named in one message, with what would be right', () => {
    const wrong = () => readConfig({ BRONNEN: 'echt', INGEST_PORT: '99999', LOG_LEVEL: 'luid' });
    expect(wrong).toThrow(StartRefused);
    expect(wrong).toThrow(/BRONNEN: demo of live[\s\S]*INGEST_PORT: een poort[\s\S]*LOG_LEVEL: een van/);
  });

  test('stand in the README', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    for (const name of Object.keys(Settings.shape)) expect(readme).toContain(`| \`${name}\` |`);
  });
});
