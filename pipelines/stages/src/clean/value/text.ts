import { type Cleaned, cleaned, type Finding, opmerking, waarschuwing } from '../cleaned.ts';
import { plainText } from './html.ts';
import { removePersonalData } from './personal-data.ts';

/** `max` is the limit of the schema in UTF-16 units; `alineas` keeps line breaks, else all becomes one line. */
export interface TextForm {
  max: number;
  alineas?: boolean;
}

/** So many times what a field keeps is read, for what markup takes; beyond it a cell holds something else. */
const READ_TIMES = 25;
/** Invisible on a page and harmful in a search: zero-width, soft hyphen, direction marks, byte order mark. */
const INVISIBLE = /(?!\u200d)[\p{Cf}]/gu;
const CONTROL = /[^\P{Cc}\n\t]/gu;
const BLANKS = /[\p{Zs}\t]+/gu;

/**
 * Text as it is kept: NFC, no HTML, no control characters, blanks collapsed, no personal data, cut at a word when it
 * is longer than the schema allows. A text without a single letter or digit says nothing.
 */
export function cleanText(text: string | undefined, veld: string, form: TextForm): Cleaned<string> {
  if (text === undefined || text.trim() === '') return cleaned<string>(undefined);
  const raw = text.slice(0, READ_TIMES * form.max).toWellFormed();
  const plain = plainText(raw);
  const issues: Finding[] = plain === raw ? [] : [htmlRemoved(veld)];
  const personal = removePersonalData(layout(plain, form.alineas === true), veld);
  issues.push(...personal.issues);
  const whole = personal.value ?? '';
  const kept = whole.length <= form.max ? whole : cutAtWord(whole, form.max);
  if (kept !== whole || raw.length < text.length) issues.push(tooLong(veld, form.max));
  return cleaned(/[\p{L}\p{N}]/u.test(kept) ? kept : undefined, ...issues);
}

/** One line of text: names, streets, labels. */
export function cleanLine(text: string | undefined, veld: string, max = 300): Cleaned<string> {
  return cleanText(text, veld, { max });
}

function layout(text: string, alineas: boolean): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(BLANKS, ' ').trim());
  return alineas
    ? lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : lines.filter((line) => line !== '').join(' ');
}

/** Cuts before the limit at a blank, with an ellipsis; a single endless word is cut in the middle. */
function cutAtWord(text: string, max: number): string {
  const part = text.slice(0, max - 1);
  const blank = part.search(/\s\S*$/);
  const cut = blank > max / 2 ? part.slice(0, blank) : part;
  return `${cut.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

function htmlRemoved(veld: string): Finding {
  return opmerking({ code: 'tekst-opgeschoond', veld, melding: 'HTML is weggehaald. Lever gewone tekst aan.' });
}

function tooLong(veld: string, max: number): Finding {
  const melding = `De tekst is langer dan ${max} tekens en is ingekort. Maak de tekst korter.`;
  return waarschuwing({ code: 'tekst-ingekort', veld, melding });
}
