import type { FormState } from '../question/form-state.ts';
import { type GivenAnswer, givenAnswers, lawsText } from './answers-view.ts';
import { needText } from './for-whom.ts';
import { type CallFirst, callFirst } from './urgent-view.ts';

/** The need with which somebody came to an answer, above that answer. */
export interface AskedView {
  vraag: string;
  dringend: CallFirst[];
  antwoorden: GivenAnswer[];
  wetten: string | undefined;
}

/** undefined when the search did not begin with a need. */
export function askedView(state: FormState): AskedView | undefined {
  const vraag = needText(state);
  if (vraag === undefined) return undefined;
  return {
    vraag,
    dringend: callFirst(state),
    antwoorden: givenAnswers(state, 'antwoord'),
    wetten: lawsText(state),
  };
}
