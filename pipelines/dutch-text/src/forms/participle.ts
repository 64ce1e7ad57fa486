import { dutchDictionary } from '../dictionary.ts';
import { readTable } from '../read-table.ts';

/** What may stand apart from its verb, `lees voor`, of the verbs that matter here; as alternatives of a pattern. */
export const FRONTS =
  'aan|achter|af|bij|binnen|deel|door|in|klaar|mee|na|om|onder|op|over|rond|samen|terug|toe|uit|vast|voor|weg';

/** Behind such a front comes `ge`: `opgevoed`. */
const GE = new RegExp(`^(${FRONTS})?(ge(.+))$`);
/** Who it was done to: `mishandelde`, `gehandicapten`. */
const WEAK = /^(.+[dt])(?:en?)?$/;

/**
 * What a verb is that somebody was done to: `gepest` → pest, `opgevoed` → opvoed, `gescheiden` → scheiden. By the reviewed
 * file of verbs that change within, else by the word list.
 */
export function verbOfParticiple(word: string): string | undefined {
  const [, apart = '', joined = ''] = GE.exec(word) ?? [];
  const changed = changedVerbs().get(joined);
  if (changed !== undefined) return apart + changed;
  return changedVerbs().get(word) ?? weakVerb(word);
}

let changed: ReadonlyMap<string, string> | undefined;

function changedVerbs(): ReadonlyMap<string, string> {
  changed ??= new Map(
    readTable('data/deelwoorden.csv').map(({ deelwoord = '', werkwoord = '' }) => [deelwoord, werkwoord]),
  );
  return changed;
}

function weakVerb(word: string): string | undefined {
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
