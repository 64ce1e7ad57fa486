import { findHulpvraag, findHulpvraagGroep } from '@sociale-kaart/schemas/hulpvraag/hulpvragen';
import { type FormState, single } from '../question/form-state.ts';
import { labelWithin } from '../text/labels.ts';
import { or } from '../text/listing.ts';
import { forWhomText, needText } from './for-whom.ts';
import { chosenDomain, type Destination, type Step, stepsBefore } from './steps.ts';

/** An answer that was given, with the way back to its question. */
export interface GivenAnswer {
  term: string;
  waarde: string;
  /** Where the button to change it sends the state. */
  actie: string;
  /** Said to a screen reader after “Wijzig”. */
  wat: string;
}

/** The answers to the questions before this one. */
export function givenAnswers(state: FormState, before: Destination): GivenAnswer[] {
  return stepsBefore(before).map((step) => ({ ...ANSWERS[step](state), actie: `/hulpvraag/${step}` }));
}

/** The laws under which help with this need is often given; undefined when none is known. */
export function lawsText(state: FormState): string | undefined {
  const { wetten = [] } = findHulpvraag(single(state, 'hulpvraag')) ?? {};
  return wetten.length > 0 ? or(wetten.map((code) => labelWithin('wet', code))) : undefined;
}

const ANSWERS: Readonly<Record<Step, (state: FormState) => Omit<GivenAnswer, 'actie'>>> = {
  leefgebied: (state) => ({
    term: 'Onderwerp',
    waarde: findHulpvraagGroep(chosenDomain(state) ?? '')?.titel ?? 'Niet gekozen',
    wat: 'het onderwerp',
  }),
  vraag: (state) => ({ term: 'Vraag', waarde: needText(state) ?? 'Niet gekozen', wat: 'de vraag' }),
  wie: (state) => ({ term: 'Voor wie', waarde: whoText(state), wat: 'voor wie' }),
  waar: (state) => ({ term: 'Waar', waarde: single(state, 'waar') || 'Heel Nederland', wat: 'waar' }),
};

/** `Mijn kind, 12 jaar`; the groups of people are among the chosen filters. */
function whoText(state: FormState): string {
  const age = single(state, 'leeftijd');
  return [forWhomText(state) ?? 'Niet gekozen', age && `${age} jaar`].filter(Boolean).join(', ');
}
