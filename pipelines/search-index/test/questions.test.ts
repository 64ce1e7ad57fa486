import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { testQuestions } from '../src/contract/questions/test-questions.ts';
import { openIndex } from '../src/open-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'questions-'));
let opened = 0;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

testQuestions({ name: 'sqlite', open: () => openIndex(`sqlite:${join(folder, String(opened++))}`) });
