import { findHulpvraag, findHulpvraagGroep } from '@sociale-kaart/schemas/hulpvraag/hulpvragen';
import { type FormState, single } from '../question/form-state.ts';
import type { FieldError } from '../question/to-query.ts';

/** The questions, in this order; each is a page. */
export const STEPS = ['leefgebied', 'vraag', 'wie', 'waar'] as const;
export type Step = (typeof STEPS)[number];

/** Where a form asks to go: a question, or the answer after the last. */
export type Destination = Step | 'antwoord';

const ORDER: readonly Destination[] = [...STEPS, 'antwoord'];

export const isStep = (text: string): text is Step => STEPS.some((step) => step === text);

export const isDestination = (text: string): text is Destination => ORDER.some((one) => one === text);

/** The questions that come before it; before the answer all of them. */
export const stepsBefore = (destination: Destination): readonly Step[] => STEPS.slice(0, ORDER.indexOf(destination));

/** The destination, or the first question before it that has no answer or a wrong one. */
export function reachable<Asked extends Destination>(
  asked: Asked,
  state: FormState,
  fouten: readonly FieldError[],
): Asked | Step {
  return stepsBefore(asked).find((step) => !IS_ANSWERED[step](state, fouten)) ?? asked;
}

/** The leefgebied that is chosen, or that of the need; undefined without one. */
export function chosenDomain(state: FormState): string | undefined {
  const code = findHulpvraag(single(state, 'hulpvraag'))?.leefgebied ?? single(state, 'leefgebied');
  return findHulpvraagGroep(code)?.leefgebied;
}

/** Whom it is for and where may stay empty, but not wrong. */
const IS_ANSWERED: Readonly<Record<Step, (state: FormState, fouten: readonly FieldError[]) => boolean>> = {
  leefgebied: (state) => chosenDomain(state) !== undefined,
  vraag: (state) => findHulpvraag(single(state, 'hulpvraag')) !== undefined,
  wie: (_state, fouten) => !fouten.some(({ veld }) => veld === 'leeftijd'),
  waar: (_state, fouten) => !fouten.some(({ veld }) => veld === 'waar'),
};
