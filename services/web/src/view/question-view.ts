import type { FormState } from '../question/form-state.ts';
import type { FieldError } from '../question/to-query.ts';
import { type FormView, formView } from './form-view.ts';

/** The search form instead of an answer, with why. */
export interface QuestionView {
  titel: string;
  kop: string;
  uitleg: string | undefined;
  formulier: FormView;
}

/** The form as it was filled in, with what is wrong. */
export function wrongQuestionView(state: FormState, fouten: readonly FieldError[]): QuestionView {
  return {
    titel: 'Fout: uw vraag klopt nog niet',
    kop: 'Uw vraag klopt nog niet',
    uitleg: undefined,
    formulier: formView(state, fouten),
  };
}

/** An address of an answer that says nothing any more. */
export function expiredQuestionView(): QuestionView {
  return {
    titel: 'Deze zoekvraag is verlopen',
    kop: 'Deze zoekvraag is verlopen',
    uitleg: 'Zoek opnieuw. Wij bewaren niet wat u zoekt; daarom werkt het adres van een antwoord maar een uur.',
    formulier: formView({}),
  };
}
