import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Service, startService } from './service.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const ORIGIN = 'http://127.0.0.1:8080';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const examples = [...README.matchAll(/^curl (?:--json '(.*)' )?'?http:\/\/[^/]*([^'\n]*)'?$/gm)];

test.each(examples.map(([, body, path = '']) => ({ path, body })))(
  'the example $path of the README works',
  async ({ path, body }) => {
    const response = body === undefined ? await service.get(path) : await service.post(path, body);
    expect(response.status).toBe(200);
  },
);

test('every example is tried', () => {
  expect(examples).toHaveLength(README.split(ORIGIN).length - 1);
});
