import { findHulpvraag } from '@sociale-kaart/schemas/hulpvraag/hulpvragen';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { type FormState, single } from '../question/form-state.ts';
import { capitalised } from '../text/listing.ts';

/** For whom somebody looks, as a choice of the field `wie`. */
export interface ForWhom {
  code: string;
  label: string;
  uitleg?: string;
}

export const FOR_WHOM: readonly ForWhom[] = [
  { code: 'mij', label: 'Voor mijzelf' },
  { code: 'kind', label: 'Voor mijn kind', uitleg: 'Jonger dan 18 jaar' },
  { code: 'naaste', label: 'Voor mijn partner of ouder', uitleg: 'Of een ander familielid, ook een volwassen kind' },
  { code: 'ander', label: 'Voor iemand anders', uitleg: 'Een vriend, buur of cliënt' },
];

/** `Mijn kind`, for the summary; undefined when nothing is chosen. */
export function forWhomText(state: FormState): string | undefined {
  const chosen = FOR_WHOM.find(({ code }) => code === single(state, 'wie'));
  return chosen && capitalised(chosen.label.replace(/^Voor /, ''));
}

/** The need as it is said of this person; undefined without one. */
export function needText(state: FormState): string | undefined {
  const need = findHulpvraag(single(state, 'hulpvraag'));
  return forSomebodyElse(state) ? (need?.ook ?? need?.vraag) : need?.vraag;
}

function forSomebodyElse(state: FormState): boolean {
  return ['kind', 'naaste', 'ander'].includes(single(state, 'wie'));
}

/**
 * The doelgroepen to search with. A child of one's own is a kind or a jongere, unless an age or a levensfase says it
 * better.
 */
export function personGroups(state: FormState): readonly string[] {
  const { doelgroep = [] } = state;
  const ageKnown = state.leeftijd !== undefined || doelgroep.some(isLevensfase);
  return single(state, 'wie') === 'kind' && !ageKnown ? [...doelgroep, ...CHILD] : doelgroep;
}

const CHILD = ['kinderen', 'jongeren'];

const isLevensfase = (code: string): boolean => vocabularies.doelgroep.get(code)?.dimensie === 'levensfase';
