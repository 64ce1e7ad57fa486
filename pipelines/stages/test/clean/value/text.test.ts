import { describe, expect, test } from '@jest/globals';
import { cleanLine, cleanText } from '@sociale-kaart/stages/clean/value/text';
import fc from 'fast-check';

const paragraphs = { max: 4_000, alineas: true };

test.each([
  ['', undefined],
  [' ', undefined],
  ['—', undefined],
  ['  Buurthuis \t de   Schakel ', 'Buurthuis de Schakel'],
  ['Cafe\u0301', 'Café'],
  ['zorg\u00adverlener\u200b', 'zorgverlener'],
  ['een\u0000twee', 'een twee'],
  ['half \ud800 teken', 'half \ufffd teken'],
  ['&#39;s-Hertogenbosch', "'s-Hertogenbosch"],
  ['Zorg &amp; welzijn', 'Zorg & welzijn'],
  ['&amp;lt;b&amp;gt;vet&amp;lt;/b&amp;gt;', 'vet'],
  ['kinderen < 12 jaar > 4 jaar', 'kinderen < 12 jaar > 4 jaar'],
  ['regel een\nregel twee', 'regel een regel twee'],
])('%j becomes the line %j', (text, expected) => {
  expect(cleanLine(text, 'naam').value).toBe(expected);
});

test('paragraphs of HTML stay paragraphs, without tags, scripts or addresses of links', () => {
  const html =
    '<h2>Wat</h2><p>Koffie&nbsp;en <a href="https://x.nl">thee</a><br>elke dag</p><script>x()</script><ul><li>a</li></ul>';
  const { value, issues } = cleanText(html, 'omschrijving', paragraphs);
  expect(value).toBe('Wat\n\nKoffie en thee\nelke dag\n\n- a');
  expect(issues).toMatchObject([{ niveau: 'opmerking', code: 'tekst-opgeschoond', veld: 'omschrijving' }]);
});

describe('a text that is too long', () => {
  test('is cut at a word, with an ellipsis, and said so', () => {
    const { value, issues } = cleanText('een twee drie vier', 'naam', { max: 12 });
    expect(value).toBe('een twee…');
    expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'tekst-ingekort' }]);
  });

  test('is cut in the middle when it is one word, and never through a character', () => {
    expect(cleanText('😀'.repeat(20), 'naam', { max: 10 }).value).toBeUndefined();
    expect(cleanText(`a${'😀'.repeat(20)}`, 'naam', { max: 10 }).value).toBe('a😀😀😀😀…');
  });

  test('takes no more than a moment, whatever it is', () => {
    const started = performance.now();
    for (const part of ['<!--', 'a', '<a ', '6.', '(', '&amp;'])
      cleanText(part.repeat(500_000), 'omschrijving', paragraphs);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test('what was cleaned stays as it is, whatever it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 5, max: 30 }), (text, max) => {
      const { value } = cleanText(text, 'naam', { max, alineas: true });
      if (value === undefined) return;
      expect(value.length).toBeLessThanOrEqual(max);
      expect(cleanText(value, 'naam', { max, alineas: true })).toEqual({ value, issues: [] });
    }),
  );
});
