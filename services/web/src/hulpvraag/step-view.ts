import { findHulpvraagGroep, type HulpvraagGroep, hulpvraagGroepen } from '@sociale-kaart/schemas/hulpvraag/hulpvragen';
import { type Button, setting } from '../question/commands.ts';
import { type FormState, single } from '../question/form-state.ts';
import { hiddenFields } from '../question/state-fields.ts';
import type { FieldError } from '../question/to-query.ts';
import { type FormView, formView } from '../view/form-view.ts';
import { type GivenAnswer, givenAnswers } from './answers-view.ts';
import { CHOOSE, withoutNeed } from './choose-need.ts';
import { FOR_WHOM, type ForWhom } from './for-whom.ts';
import { chosenDomain, STEPS, type Step } from './steps.ts';
import { type CallFirst, callFirst } from './urgent-view.ts';

/** One question of the way in, ready to show. */
export interface StepView {
  titel: string;
  stap: Step;
  voortgang: string;
  kop: string;
  /** Why somebody is here who did not ask for it. */
  melding: string | undefined;
  dringend: CallFirst[];
  antwoorden: GivenAnswer[];
  /** The state for every button; for the form without the fields that it shows itself. */
  staat: Button[];
  verborgen: Button[];
  keuzes: StepChoice[];
  /** The title of the leefgebied within which is chosen; empty at the first question. */
  onderwerp: string;
  wie: (ForWhom & { gekozen: boolean })[];
  formulier: FormView;
}

/** A choice that leads to the next question at once. */
interface StepChoice {
  tekst: string;
  uitleg?: string;
  knop: Button;
}

const QUESTIONS: Readonly<Record<Step, string>> = {
  leefgebied: 'Waar gaat uw vraag over?',
  vraag: 'Wat past het best bij u?',
  wie: 'Voor wie zoekt u hulp?',
  waar: 'Waar zoekt u hulp?',
};

/** Fields that a question shows, and so does not hide. */
const OWN_FIELDS: Readonly<Record<Step, readonly string[]>> = {
  leefgebied: [],
  vraag: [],
  wie: ['wie', 'leeftijd', 'doelgroep'],
  waar: ['waar'],
};

export function stepView(stap: Step, given: FormState, fouten: readonly FieldError[] = []): StepView {
  const state = STATES[stap](given);
  const groep = findHulpvraagGroep(chosenDomain(given) ?? '');
  const shown = fouten.filter(({ veld }) => OWN_FIELDS[stap].includes(veld));
  const voortgang = `Stap ${STEPS.indexOf(stap) + 1} van ${STEPS.length}`;
  return {
    titel: `${shown.length > 0 ? 'Fout: ' : ''}${QUESTIONS[stap]} (${voortgang.toLowerCase()})`,
    stap,
    voortgang,
    kop: QUESTIONS[stap],
    melding: undefined,
    dringend: callFirst(state),
    antwoorden: givenAnswers(given, stap),
    staat: hiddenFields(state),
    verborgen: hiddenFields(state, OWN_FIELDS[stap]),
    keuzes: choices(stap, groep),
    onderwerp: groep?.titel ?? '',
    wie: FOR_WHOM.map((one) => ({ ...one, gekozen: single(state, 'wie') === one.code })),
    formulier: formView(state, shown),
  };
}

/** The first question again, since the address of a later one says nothing any more. */
export function expiredStepView(): StepView {
  const melding =
    'Uw antwoorden zijn verlopen. Begin opnieuw. Wij bewaren niet wat u kiest; daarom werkt het adres maar een uur.';
  return { ...stepView('leefgebied', {}), titel: 'Uw antwoorden zijn verlopen', melding };
}

/** Who chooses another leefgebied or need leaves the former one behind; the page begins as if it were not chosen. */
const STATES: Readonly<Record<Step, (state: FormState) => FormState>> = {
  leefgebied: (state) => withoutNeed(state),
  vraag: (state) => ({ ...withoutNeed(state), leefgebied: [chosenDomain(state) ?? ''] }),
  wie: (state) => state,
  waar: (state) => state,
};

function choices(stap: Step, groep: HulpvraagGroep | undefined): StepChoice[] {
  if (stap === 'leefgebied') {
    return hulpvraagGroepen.map(({ leefgebied, titel, uitleg }) => ({
      tekst: titel,
      uitleg,
      knop: setting('leefgebied', leefgebied),
    }));
  }
  const needs = stap === 'vraag' ? (groep?.hulpvragen ?? []) : [];
  return needs.map(({ code, vraag }) => ({ tekst: vraag, knop: { naam: CHOOSE, waarde: code } }));
}
