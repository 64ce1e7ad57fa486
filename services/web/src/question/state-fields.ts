import type { Button } from './commands.ts';
import type { FormState } from './form-state.ts';

/** The state as hidden fields; the page number is left out, since any change of the question starts at the first. */
export function hiddenFields(state: FormState, except: readonly string[] = []): Button[] {
  return Object.entries(state).flatMap(([naam, values]) =>
    naam === 'page' || except.includes(naam) ? [] : values.map((waarde) => ({ naam, waarde })),
  );
}
