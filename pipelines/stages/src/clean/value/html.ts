import { compile } from 'html-to-text';

/** What follows a `<` that is markup for certain: a tag, a comment, CDATA. In `3 < 5` and `<info@x.nl>` it is not. */
const MARKUP = '/?[a-z][a-z0-9]*(?:\\s[^<>]*)?/?>|!--|!\\[CDATA\\[';
const TAG = new RegExp(`<(?:${MARKUP})`, 'i');
const LOOSE = new RegExp(`<(?!${MARKUP})`, 'gi');
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/i;

/** Text that was escaped twice (`&amp;lt;p&amp;gt;`) needs two rounds; more than this is nonsense and stays. */
const ROUNDS = 4;

/** Elements within elements: no person writes this many, and the library calls itself for each. */
const DEEPEST = 100;

const toText = compile({
  wordwrap: false,
  limits: { maxDepth: DEEPEST },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/** Plain paragraphs of a text with HTML in it; a text without HTML is given back as it is. */
export function plainText(text: string): string {
  let plain = text;
  for (let round = 0; round < ROUNDS && hasHtml(plain); round++) plain = toText(plain.replace(LOOSE, '&lt;'));
  return plain;
}

function hasHtml(text: string): boolean {
  return TAG.test(text) || REFERENCE.test(text);
}
