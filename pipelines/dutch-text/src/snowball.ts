/** The regions in which endings may go begin after at least so many letters. */
const SHORTEST_FRONT = 3;
/** Per code of a letter whether it is a vowel. */
const VOWEL = Uint8Array.from({ length: 128 }, (_, code) => ('aeiouy'.includes(String.fromCharCode(code)) ? 1 : 0));
const [C, E, I, J, S, Y] = ['c', 'e', 'i', 'j', 's', 'y'].map((letter) => letter.charCodeAt(0));
const MARKED_I = 'I'.charCodeAt(0);

/** Where the two regions of a word begin. */
interface Regions {
  first: number;
  second: number;
}

/**
 * Snowball Dutch (snowballstem.org, "Dutch stemming algorithm") of a folded word. Written out, since the library that
 * interprets it takes several times as long, and opening an index waits for it; a test holds the two together.
 */
export function snowball(word: string): string {
  const marked = withMarks(word);
  const regions = regionsOf(marked);
  const single = withoutPlural(marked, regions);
  const withoutE = withoutFinalE(single, regions);
  const state = withoutHeid(withoutE, regions);
  const stem = singleVowel(withoutDerivation(state, regions, withoutE !== single));
  return marked === word ? stem : stem.toLowerCase();
}

/** An i between vowels, and a y at the start or after a vowel, are no vowels: upper case for as long as it takes. */
function withMarks(word: string): string {
  let text = word.charCodeAt(0) === Y ? `Y${word.slice(1)}` : word;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code !== I && code !== Y) || !isVowel(text, at - 1)) continue;
    if (code === Y) text = `${text.slice(0, at)}Y${text.slice(at + 1)}`;
    else if (isVowel(text, at + 1)) text = `${text.slice(0, at)}I${text.slice(at + 1)}`;
  }
  return text;
}

const isVowel = (text: string, at: number): boolean => VOWEL[text.charCodeAt(at)] === 1;

/** Behind the first consonant after a vowel, and behind the next such one. */
function regionsOf(text: string): Regions {
  const first = afterConsonant(text, 0);
  return { first: Math.max(first, SHORTEST_FRONT), second: afterConsonant(text, first) };
}

function afterConsonant(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isVowel(text, at)) at++;
  while (at < text.length && isVowel(text, at)) at++;
  return Math.min(at + 1, text.length);
}

function withoutPlural(text: string, { first }: Regions): string {
  if (text.endsWith('en')) {
    if (!text.endsWith('heden')) return withoutEn(text, 2, first);
    return text.length - 5 >= first ? `${text.slice(0, -5)}heid` : text;
  }
  if (text.endsWith('ene')) return withoutEn(text, 3, first);
  const isPlural = text.charCodeAt(text.length - 1) === S;
  if (!isPlural && !text.endsWith('se')) return text;
  const end = text.length - (isPlural ? 1 : 2);
  const keeps = end < first || end === 0 || isVowel(text, end - 1) || text.charCodeAt(end - 1) === J;
  return keeps ? text : text.slice(0, end);
}

function withoutEn(text: string, length: number, first: number): string {
  const end = text.length - length;
  if (end < first || end === 0 || isVowel(text, end - 1)) return text;
  const front = text.slice(0, end);
  return front.endsWith('gem') ? text : singleConsonant(front);
}

/** `bakk` as bak. */
function singleConsonant(text: string): string {
  return text.endsWith('dd') || text.endsWith('kk') || text.endsWith('tt') ? text.slice(0, -1) : text;
}

function withoutFinalE(text: string, { first }: Regions): string {
  const end = text.length - 1;
  if (text.charCodeAt(end) !== E || end < first || end === 0 || isVowel(text, end - 1)) return text;
  return singleConsonant(text.slice(0, end));
}

function withoutHeid(text: string, { first, second }: Regions): string {
  const end = text.length - 4;
  if (end < second || !text.endsWith('heid') || text.charCodeAt(end - 1) === C) return text;
  const front = text.slice(0, end);
  return front.endsWith('en') ? withoutEn(front, 2, first) : front;
}

/** `hadE`: an -e went before, which -bar needs. */
function withoutDerivation(text: string, regions: Regions, hadE: boolean): string {
  if (text.length - 2 < regions.second) return text; // no room for the shortest ending
  const without = (ending: string): string | undefined =>
    text.endsWith(ending) && text.length - ending.length >= regions.second ? text.slice(0, -ending.length) : undefined;
  const doing = without('end') ?? without('ing');
  if (doing !== undefined) return withoutIg(doing, regions) ?? singleConsonant(doing);
  const like = without('lijk');
  if (like !== undefined) return withoutFinalE(like, regions);
  return withoutIg(text, regions) ?? without('baar') ?? (hadE ? without('bar') : undefined) ?? text;
}

function withoutIg(text: string, { second }: Regions): string | undefined {
  const end = text.length - 2;
  return end >= second && text.endsWith('ig') && text.charCodeAt(end - 1) !== E ? text.slice(0, end) : undefined;
}

/** `brood` as brod: between consonants. */
function singleVowel(text: string): string {
  const end = text.length - 1;
  const double = text.charCodeAt(end - 1);
  if (end < 3 || double !== text.charCodeAt(end - 2) || !isVowel(text, end - 1) || double === I || double === Y) {
    return text;
  }
  if (isVowel(text, end - 3) || isVowel(text, end) || text.charCodeAt(end) === MARKED_I) return text;
  return text.slice(0, end - 1) + text.charAt(end);
}
