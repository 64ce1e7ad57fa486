import { BEL_EERST } from '@sociale-kaart/schemas/hulpvraag/bel-eerst';
import { findHulpvraag } from '@sociale-kaart/schemas/hulpvraag/hulpvragen';
import { type FormState, single } from '../question/form-state.ts';

/** Whom to call now, before anything else is read. */
export interface CallFirst {
  wanneer: string;
  tekst: string;
  href: string;
}

/** Of the need that is chosen; empty when it is none to call for. */
export function callFirst(state: FormState): CallFirst[] {
  const { dringend = [] } = findHulpvraag(single(state, 'hulpvraag')) ?? {};
  return dringend.map((line) => {
    const { naam, telefoon, wanneer } = BEL_EERST[line];
    const tekst = naam === telefoon.weergave ? `Bel ${naam}` : `Bel ${naam}: ${telefoon.weergave}`;
    return { wanneer, tekst, href: `tel:${telefoon.nummer}` };
  });
}
