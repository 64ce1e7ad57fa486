import { findHulpvraag } from '@sociale-kaart/schemas/hulpvraag/hulpvragen';
import { zoekParameters } from '@sociale-kaart/schemas/hulpvraag/zoek-parameters';
import { type FormState, readState, single, tidy } from '../question/form-state.ts';
import { personGroups } from './for-whom.ts';

/** The field of the buttons with which a need is chosen. It is a command: `hulpvraag` itself travels along. */
export const CHOOSE = 'kies';

/** The state after the need that was chosen, if any. `parameters`: the form as it was sent. */
export function applyChoice(state: FormState, parameters: unknown): FormState {
  const code = new Map(Object.entries(parameters ?? {})).get(CHOOSE);
  return typeof code === 'string' ? withNeed(state, code) : state;
}

/** The query of a link, `?hulpvraag=huis-zoeken&gemeente=Utrecht`: a need in it is chosen, as the way in would. */
export function stateOfLink(parameters: unknown): FormState {
  const state = readState(parameters);
  const need = findHulpvraag(single(state, 'hulpvraag'));
  return need === undefined ? state : readyToSearch(withNeed(state, need.code));
}

/** Instead of an earlier need. A code that is none changes nothing: what a button says comes from the reader's side. */
function withNeed(state: FormState, code: string): FormState {
  const need = findHulpvraag(code);
  if (need === undefined) return state;
  const { categorie, doelgroep = [] } = zoekParameters(need);
  const { leefgebied: _chosen, ...rest } = withoutNeed(state);
  return filled({ ...rest, hulpvraag: [code], categorie, doelgroep: [...(rest.doelgroep ?? []), ...doelgroep] });
}

/** Without the need and all that came with it; who it is for, where, and what else was chosen stay. */
export function withoutNeed(state: FormState): FormState {
  const { hulpvraag: _need, q: _words, thema: _thema, categorie: _categorie, wet: _wet, ...rest } = state;
  const implied = findHulpvraag(single(state, 'hulpvraag'))?.doelgroepen ?? [];
  return filled({ ...rest, doelgroep: (rest.doelgroep ?? []).filter((code) => !implied.includes(code)) });
}

/** As it is asked at the end: what says nothing about the person stays, after what fits. Unknown is not no. */
export function readyToSearch(state: FormState): FormState {
  const open = [
    ...(personGroups(state).length > 0 ? ['doelgroep'] : []),
    ...(state.leeftijd === undefined ? [] : ['leeftijd']),
  ];
  const others = (state.onbekend ?? []).filter((naam) => !['doelgroep', 'leeftijd'].includes(naam));
  return filled({ ...state, onbekend: [...others, ...open] });
}

const filled = (state: FormState): FormState => tidy(Object.entries(state));
