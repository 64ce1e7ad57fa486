import { dutchDictionary } from '../dictionary.ts';
import { readTable } from '../read-table.ts';

/** What may stand apart from its verb, `lees voor`, of the verbs that matter here; as alternatives of a pattern. */
const FRONTS =
  'aan|achter|af|bij|binnen|deel|door|in|klaar|kwijt|los|mee|na|om|onder|op|over|rond|samen|terug|thuis|toe|uit|vast|voor|weg';
const WITH_FRONT = new RegExp(`^(${FRONTS})(.{3,})$`);

/** Behind such a front comes `ge`: `opgevoed`. */
const GE = new RegExp(`^(${FRONTS})?(ge(.+))$`);
/** Who it was done to: `mishandelde`, `gehandicapten`. */
const WEAK = /^(.+[dt])(?:en?)?$/;
/** What somebody did: `gokte`, `woonden`. */
const PAST = /^(.+)([td])en?$/;
/** A verb that ends so doubles its last letter: `stop`, stoppen. */
const SHORT = /(?:^|[^aeiou])[aeiou]([bdfgklmnprst])$/;

/**
 * Of a form of a verb its infinitive: `sliep`, `gescheiden`, `betaalt`, `gepest`, `opgevoed`, `gokte`, `voorleest`. By the
 * reviewed file of verbs that change within, else by the word list; without its ending when that is no infinitive of the
 * list (`betaal`). Undefined of what is no such form, as an infinitive itself.
 */
export function infinitiveOf(word: string): string | undefined {
  const strong = ofStrongVerb(word);
  if (strong !== undefined) return strong;
  const verb = ofThirdPerson(word) ?? ofParticiple(word) ?? ofPast(word);
  return verb === undefined ? ofFront(word) : infinitive(verb);
}

/** The list has few of the verbs of which the front stands apart: `voorlezen`. */
export const isInfinitiveWithFront = (word: string): boolean =>
  dutchDictionary().can(WITH_FRONT.exec(word)?.[2] ?? '', 'infinitive');

/** Of a verb as it stands after `ik`, when the list has it: `stop` → stoppen. */
export function infinitive(verb: string): string {
  const [, last = ''] = SHORT.exec(verb) ?? [];
  return [`${verb}${last}en`, `${verb}en`].find((whole) => dutchDictionary().can(whole, 'infinitive')) ?? verb;
}

let strong: ReadonlyMap<string, string> | undefined;

/** The forms of verbs that change within, each with its infinitive. */
export function strongForms(): ReadonlyMap<string, string> {
  strong ??= new Map(
    readTable('data/sterke-werkwoorden.csv').map(({ vorm = '', werkwoord = '' }) => [vorm, werkwoord]),
  );
  return strong;
}

function ofStrongVerb(word: string): string | undefined {
  const [, apart = '', joined = ''] = GE.exec(word) ?? [];
  const verb = strongForms().get(joined);
  return verb === undefined ? strongForms().get(word) : apart + verb;
}

/** `last` is a burden before it is a form of lassen. */
function ofThirdPerson(word: string): string | undefined {
  if (!word.endsWith('t')) return undefined;
  const { can } = dutchDictionary();
  const verb = word.slice(0, -1);
  return can(verb, 'verb') && !can(word, 'noun') ? verb : undefined;
}

function ofParticiple(word: string): string | undefined {
  const [, participle = ''] = WEAK.exec(word) ?? [];
  const { can } = dutchDictionary();
  if (!can(participle, 'participle') || can(word, 'infinitive')) return undefined;
  // what is a word of its own means something else: `gezond`, `geweld`, `beperkt`
  if (can(participle, 'adjective') || can(participle, 'noun')) return undefined;
  const shorter = participle.slice(0, -1);
  if (can(shorter, 'verb')) return shorter; // also of `geloofd`
  const [, apart = '', , rest] = GE.exec(participle) ?? [];
  if (rest === undefined) return undefined;
  if (can(`${rest}en`, 'infinitive')) return apart + rest; // to a verb on -d or -t nothing was added: `gepest`
  return can(rest.slice(0, -1), 'verb') ? apart + rest.slice(0, -1) : undefined;
}

/** A noun is no verb: `ziekte`, `paarden`. */
function ofPast(word: string): string | undefined {
  const [, verb = '', ending = ''] = PAST.exec(word) ?? [];
  const { can } = dutchDictionary();
  if (can(word, 'noun') || can(word, 'infinitive') || can(`${verb}${ending}`, 'pluralEn')) return undefined;
  return can(verb, ending === 't' ? 'pastT' : 'pastD') ? verb : undefined;
}

/** As in `die voorleest` and `die rondkomt`; what else is a word of the list is that. */
function ofFront(word: string): string | undefined {
  const [, front = '', rest = ''] = WITH_FRONT.exec(word) ?? [];
  const { has, can } = dutchDictionary();
  const strong = ofStrongVerb(rest);
  if (strong !== undefined) return front + strong;
  if (rest === '' || has(word)) return undefined;
  const verb = [rest, rest.replace(/t$/, '')].find((one) => can(one, 'verb'));
  return verb === undefined ? undefined : front + infinitive(verb);
}
