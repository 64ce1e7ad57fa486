import { conceptToken } from '../index-tokens.ts';
import { readTable } from '../read-table.ts';
import type { Target } from '../thesaurus/read-thesaurus.ts';
import type { Match } from '../thesaurus/thesaurus.ts';
import type { ReadWord } from './read-words.ts';

const oneOf = (words: string): string => words.replace(/\|\s+/g, '|');

/** Of whom an age is said right behind: `zoon van 12`, `client (84)`. */
const PEOPLE =
  oneOf(`zoon|zoontje|dochter|dochtertje|kind|kleinkind|kleinzoon|kleindochter|jongen|jongetje|meisje|tiener|puber|student|studente|
  man|vrouw|oom|tante|broer|broertje|zus|zusje|neef|neefje|nicht|nichtje|partner|vriend|vriendin|buurman|buurvrouw|meneer|mevrouw|
  dame|heer|client|cliënt|patient|patiënt|jongere|oudere|bewoner|bewoonster`);
/** `moeder van 3` has three children. */
const PARENTS = 'moeder|mama|vader|papa|opa|oma';
const ANYBODY = `(?<who>${PEOPLE}|${PARENTS})`;
/** What else is counted or measured, or goes on to a second number. */
const UNITS =
  oneOf(`euro|uur|uren|min|minuten|dag|dagen|wk|week|weken|mnd|maand|maanden|keer|kilo|kg|gram|km|kilometer|meter|m2|cm|mm|graden|
  procent|kids|kinderen|kleinkinderen|kleuters|leerlingen|mensen|personen|kamers|treden|stuks|dozijn|van|tot|of|jaar geleden`);
/** What follows when somebody's age was all that was said: the end, a sign, or the next thing about this person. */
const CLAUSE_ENDS = '(?=\\s*(?:$|[,.;:!?)]|\\b(?:en|maar|met|die|zonder|wil|zoekt?|heeft|heb|woont?|kan)\\b))';

const YEARS = '(?:\\s+(?:jaar|jr)(?:\\s+oud)?)?';
const NO_UNIT = `(?![\\d.,:/]?\\d)(?!\\s*(?:%|€|\\+|[-–/]\\s*\\d|(?:${UNITS})\\b))`;
const AGE = [
  `(?<age>\\d{1,3})[\\s‐‑-]?jarige?\\b(?:\\s+${ANYBODY}\\b)?`,
  '(?<age>\\d{1,3})\\s+(?:jaar|jr)\\s+oud\\b',
  `\\b(?<who>${PEOPLE})(?:\\s+van|,)?\\s+\\(?(?<age>\\d{1,3})${NO_UNIT}`,
  `\\b(?<who>${PARENTS})(?:\\s+van|,)?\\s+\\(?(?<age>\\d{2,3})${NO_UNIT}`,
  `(?:\\b${ANYBODY}\\s+)?\\b(?:ben|is|word|wordt|werd)\\s+(?:(?:bijna|net|pas|nu|al)\\s+)?(?<age>\\d{1,3})(?![\\d.,:/]?\\d)${YEARS}${CLAUSE_ENDS}`,
].map((pattern) => new RegExp(pattern, 'dgiu'));
const OLDEST = 120;

/** An age that is said of somebody. */
interface Age {
  /** The place of the word that says it. */
  plaats: number;
  /** And of the word for who it is, when that stands there: `zoon`. */
  wie: number;
  doelen: readonly Target[];
}

/**
 * Each age that a question says of somebody, as the levensfase of that age: `mijn zoon van 19`, `een 84-jarige`, `ik ben 15`. A number
 * that may be something else (`9 jaar geleden`, `gezin van 5`, `celstraf van 4 jaar`) is none. `asked`: the words of the question.
 */
export function agesIn(text: string, asked: readonly ReadWord[]): Age[] {
  const placeAt = (offset = -1) => asked.findIndex(({ word }) => word.begin <= offset && offset < word.einde);
  const found = AGE.flatMap((pattern) => [...text.matchAll(pattern)]).map(({ groups, indices }) => ({
    age: Number(groups?.age),
    plaats: placeAt(indices?.groups?.age?.[0]),
    wie: placeAt(indices?.groups?.who?.[0]),
  }));
  const first = new Map(found.toReversed().map((one) => [one.plaats, one]));
  return [...first.values()].flatMap(({ age, plaats, wie }) =>
    plaats === -1 || age > OLDEST ? [] : [{ plaats, wie, doelen: levensfasenOf(age) }],
  );
}

/** Matches with the ages: of `mijn zoon van 40` only the age tells how old he is; a word that is an age as well says both. */
export function withAges(matches: readonly Match[], ages: readonly Age[]): readonly Match[] {
  if (ages.length === 0) return matches;
  const levensfase = new Set(levensfasen().map(({ doelgroep }) => conceptToken(doelgroep)));
  const both = matches.map(({ plaatsen, doelen }) => {
    const told = ages.some(({ wie }) => plaatsen.includes(wie));
    const kept = told ? doelen.filter(({ tokens: [only = ''] }) => !levensfase.has(only)) : doelen;
    return {
      plaatsen,
      doelen: [...kept, ...ages.filter(({ plaats }) => plaatsen.includes(plaats)).flatMap((age) => age.doelen)],
    };
  });
  const alone = ages.filter(({ plaats }) => !both.some(({ plaatsen }) => plaatsen.includes(plaats)));
  return [...both, ...alone.map(({ plaats, doelen }) => ({ plaatsen: [plaats], doelen }))].filter(
    ({ doelen }) => doelen.length > 0,
  );
}

function levensfasenOf(age: number): Target[] {
  const fitting = levensfasen().filter(({ van, tot }) => age >= van && age <= tot);
  return fitting.map(({ doelgroep, gewicht }) => ({
    tokens: [conceptToken(doelgroep)],
    via: 'begrip',
    lijst: 'doelgroep',
    gewicht,
    regel: `${age} jaar → ${doelgroep}`,
  }));
}

interface Levensfase {
  doelgroep: string;
  van: number;
  tot: number;
  gewicht: number;
}

let read: readonly Levensfase[] | undefined;

/** Of vocabulary `doelgroep`: which ages each is for, inclusive. */
function levensfasen(): readonly Levensfase[] {
  read ??= readTable('data/levensfasen.csv').map(({ doelgroep = '', van, tot, gewicht }) => ({
    doelgroep,
    van: Number(van),
    tot: tot ? Number(tot) : Number.POSITIVE_INFINITY,
    gewicht: Number(gewicht),
  }));
  return read;
}
