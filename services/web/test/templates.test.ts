import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const FOLDER = join(import.meta.dirname, '../templates');
const TEMPLATES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.eta'));

test.each(TEMPLATES)('%s shows data escaped only, and is small', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const raw = [...text.matchAll(/<%~\s*(.*?)\s*%>/g)].map(([, expression = '']) => expression);
  expect(raw.filter((one) => !/^(include\(|it\.body$)/.test(one))).toEqual([]);
  expect(text.split('\n').length).toBeLessThanOrEqual(100);
});
