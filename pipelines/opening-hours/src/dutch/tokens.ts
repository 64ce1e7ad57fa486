/** Part of the day that a text names beside the times, and must agree with them. */
export type DayPart = 'ochtend' | 'middag' | 'avond';

export type Token =
  | { kind: 'day'; day: number; part: DayPart | undefined }
  | { kind: 'days'; days: readonly number[] }
  | { kind: 'time'; minutes: number }
  | { kind: 'part'; part: DayPart }
  | { kind: 'always' | 'whole-day' | 'holidays' | 'except' | 'closed' | 'between' }
  | { kind: 'through' | 'until' | 'dash' | 'and' | 'separator' };
export type TokenKind = Token['kind'];

interface Rule {
  pattern: RegExp;
  read(match: RegExpExecArray): Token | undefined;
}

const WORD_END = '(?![\\p{L}\\d])';
const DAY =
  "(?:'s )?(ma(?:andag)?|di(?:nsdag)?|woe?(?:nsdag)?|do(?:nderdag)?|vr(?:ij(?:dag)?)?|zat?(?:erdag)?|zon?(?:dag)?)";
const DAY_STARTS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const PART = '(ochtend|morgen|middag|avond)';
const TIME = '(\\d{1,2})(?:[.:](\\d{2})|u(\\d{2}))?(?: ?(?:uur|u))?';

/** What opening hours in Dutch are made of, longer phrases before shorter ones. */
const RULES: readonly Rule[] = [
  word('24 ?/ ?7|24 uur per dag,? (?:en )?7 dagen per week|7 dagen per week,? (?:en )?24 uur per dag', {
    kind: 'always',
  }),
  word('24 uur per dag', { kind: 'whole-day' }),
  word('(?:(?:alle|erkende|nationale|officiële) )?feestdagen', { kind: 'holidays' }),
  word('behalve|uitgezonderd|met uitzondering van|niet|m\\.?u\\.?v', { kind: 'except' }),
  word('gesloten|dicht', { kind: 'closed' }),
  word('werkdag(?:en)?|doordeweeks|door de week', { kind: 'days', days: [0, 1, 2, 3, 4] }),
  word('(?:het )?weekend', { kind: 'days', days: [5, 6] }),
  word('dagelijks|elke dag|iedere dag|alle dagen|7 dagen per week', { kind: 'days', days: [0, 1, 2, 3, 4, 5, 6] }),
  rule(`${DAY}(?:en|s)?${PART}?(?:en|s)?\\.?${WORD_END}`, ([, name = '', part]) => ({
    kind: 'day',
    day: DAY_STARTS.indexOf(name.slice(0, 2)),
    part: dayPart(part),
  })),
  rule(`(?:'s )?${PART}s?${WORD_END}`, ([, part]) => ({ kind: 'part', part: dayPart(part) ?? 'ochtend' })),
  word('tot en met|t/?m', { kind: 'through' }),
  word('tot', { kind: 'until' }),
  word('tussen', { kind: 'between' }),
  word('en', { kind: 'and' }),
  rule(`${TIME}${WORD_END}`, ([, hour, minute, other]) => clock(Number(hour), Number(minute ?? other ?? 0))),
  word('elke|iedere|van|vanaf|op|geopend|open|uur|u', undefined),
  rule('[-–—−]', () => ({ kind: 'dash' })),
  rule('&', () => ({ kind: 'and' })),
  rule('[,;.:()]', () => ({ kind: 'separator' })),
];

/** A text of opening hours in its parts; undefined as soon as there is a word that these rules do not know. */
export function tokenise(text: string): Token[] | undefined {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const tokens: Token[] = [];
  let at = 0;
  while (at < lower.length) {
    const found = /\s/.test(lower.charAt(at)) ? { length: 1, token: undefined } : tokenAt(lower, at);
    if (found === undefined) return undefined;
    if (found.token) tokens.push(found.token);
    at += found.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number): { length: number; token: Token | undefined } | undefined {
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { length: match[0].length, token: read(match) };
  }
  return undefined;
}

function rule(pattern: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(pattern, 'uy'), read };
}

/** A word or phrase that always means the same; without a token it means nothing here. */
function word(pattern: string, token: Token | undefined): Rule {
  return rule(`(?:${pattern})${WORD_END}`, () => token);
}

function dayPart(text: string | undefined): DayPart | undefined {
  return text === 'morgen' ? 'ochtend' : (['ochtend', 'middag', 'avond'] as const).find((part) => part === text);
}

/** A time that does not exist (`25.00`) becomes one that no interval accepts. */
function clock(hour: number, minute: number): Token {
  return { kind: 'time', minutes: minute < 60 ? hour * 60 + minute : Number.NaN };
}
