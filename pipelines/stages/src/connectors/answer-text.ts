import type { Issue } from '@sociale-kaart/schemas/issue';
import { ParseFailed } from '../connector.ts';
import { type DecodedText, decodeText } from './decode-text.ts';

/** Before the first element there is little; a page shows itself within this. */
const BEGINNING = 4_000;
/** A comment ends at its first `-->`: read otherwise, a row of comments can be divided in more ways than there is time. */
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/is;

/**
 * The text of an answer that should be JSON or XML.
 * @param soort what it should be, for the message.
 * @throws ParseFailed when nothing came, or a web page.
 */
export function answerText(body: Buffer, soort: 'JSON' | 'XML'): DecodedText {
  const decoded = decodeText(body);
  if (decoded.text.trim() === '') throw new ParseFailed('antwoord-leeg', 'Het antwoord is leeg.');
  if (HTML.test(decoded.text.slice(0, BEGINNING))) {
    throw new ParseFailed('antwoord-is-html', `Er kwam een webpagina in plaats van ${soort}.`);
  }
  return decoded;
}

/** JSON and XML are UTF-8 unless they say so; what is not was read as windows-1252, and its owner should know. */
export function otherEncoding({ encoding }: Pick<DecodedText, 'encoding'>): Issue[] {
  if (encoding === 'utf-8') return [];
  const melding = `Het antwoord is gelezen als ${encoding}; het hoort in UTF-8 te zijn.`;
  return [{ niveau: 'opmerking', code: 'codering-afwijkend', melding }];
}
