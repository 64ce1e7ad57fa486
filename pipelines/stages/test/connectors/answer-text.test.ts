import { expect, test } from '@jest/globals';
import { answerText } from '../../src/connectors/answer-text.ts';

const text = (body: string) => answerText(Buffer.from(body), 'XML').text;

test.each([
  '<!DOCTYPE html><html></html>',
  ' \n<html lang="nl">',
  '<?xml version="1.0"?>\n<!-- a --> <!-- b -->\n<html></html>',
  '<BODY>',
])('%j is a web page', (body) => {
  expect(() => text(body)).toThrow(expect.objectContaining({ code: 'antwoord-is-html' }));
});

test.each(['<feed/>', '<!-- <html> --><feed/>', '<headers/>'])('%j is not', (body) => {
  expect(text(body)).toBe(body);
});

test('a row of comments is read in a moment', () => {
  const body = `${'<!-- a -->'.repeat(100_000)}<feed/>`;
  const before = process.cpuUsage();
  expect(text(body)).toBe(body);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(500);
});
