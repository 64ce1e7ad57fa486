import { conceptToken } from '../index-tokens.ts';
import { readTable } from '../read-table.ts';
import type { Target } from '../thesaurus/read-thesaurus.ts';
import type { Match } from '../thesaurus/thesaurus.ts';
import type { ReadWord } from './read-words.ts';

/** Of whom an age is said right behind: `zoon 12`, `client (84)`. */
const PEOPLE = `zoon|zoontje|dochter|dochtertje|kind|kleinkind|kleinzoon|kleindochter|jongen|jongetje|meisje|tiener|puber|student|studente|
  man|vrouw|moeder|mama|vader|papa|opa|oma|oom|tante|broer|broertje|zus|zusje|neef|neefje|nicht|nichtje|partner|vriend|vriendin|
  buurman|buurvrouw|meneer|mevrouw|dame|heer|client|clienten|cliënt|patient|patiënt|jongere|oudere|bewoner|bewoonster`;
/** What is counted when it is no age. */
const COUNTED = `euro|uur|minuten|dagen?|weken|week|maand|maanden|keer|kilo|kg|km|kilometer|meter|procent|kinderen|mensen|personen|kamers|
  man|vrouwen|stuks|tot|t/m|dozijn|verschillende`;
/** In front of so many years that have gone by, or are still to come. */
const SPAN = 'al|sinds|na|over|binnen|elke|afgelopen|laatste|ruim|dan|voor|hele|paar|zeker|ongeveer|nog';

const list = (words: string): string => words.replace(/\s+/g, '');
const NUMBER = '(\\d{1,3})(?![\\d.,:/]?\\d)';
const AGE = [
  `${NUMBER}[\\s-]?jarige?\\b`,
  `(?<!\\b(?:${SPAN})\\s+)\\b${NUMBER}\\s+(?:jaar|jr)\\b`,
  `\\b(?:van|ben|is|word|wordt|werd)\\s+(?:(?:bijna|net|pas|nu|al)\\s+)?${NUMBER}(?!\\s*(?:%|€|\\+|(?:jaar|${list(COUNTED)})\\b))`,
  `\\b(?:${list(PEOPLE)}),?\\s+\\(?${NUMBER}(?!\\s*(?:%|€|(?:jaar|${list(COUNTED)})\\b))`,
].map((pattern) => new RegExp(pattern, 'giu'));
const OLDEST = 120;

/** The place of the word that says it, and the levensfasen of that age. */
interface Age {
  plaats: number;
  doelen: readonly Target[];
}

/**
 * Each age that a question says of somebody, as the levensfase of that age: `mijn zoon van 19`, `een 84-jarige`. Numbers of
 * anything else (`9 jaar geleden`, `2 kinderen`) are none. `asked`: the words of the question.
 */
export function agesIn(text: string, asked: readonly ReadWord[]): Age[] {
  const found = AGE.flatMap((pattern) => [...text.matchAll(pattern)]);
  const ages = [...new Set(found.map(([, age = '']) => age))].filter((age) => Number(age) <= OLDEST);
  return ages.flatMap((age) => {
    const plaats = asked.findIndex(({ word }) => word.tekst === age || word.tekst === `${age}jarige`);
    return plaats === -1 ? [] : [{ plaats, doelen: levensfasenOf(Number(age)) }];
  });
}

/** What the thesaurus says without a word of how old somebody is: of `mijn zoon van 40` only the age tells. */
export function withoutLevensfase(matches: readonly Match[]): Match[] {
  const tokens = new Set(levensfasen().map(({ doelgroep }) => conceptToken(doelgroep)));
  return matches.map((match) => ({
    ...match,
    doelen: match.doelen.filter(({ tokens: [only = ''] }) => !tokens.has(only)),
  }));
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
