import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openIndex } from '../src/open-index.ts';
import { testQuestions } from './contract/questions/test-questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'questions-'));
let opened = 0;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

testQuestions({ name: 'sqlite', open: () => openIndex(`sqlite:${join(folder, String(opened++))}`) });
