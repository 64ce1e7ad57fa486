import { FIELDS, type FormState, tidy } from './form-state.ts';

/**
 * What a button of a page does to the state, as the value of its field: `zonder=kosten=gratis` takes one value away,
 * `zonder=kosten` all of a field, `zet=sorteer=naam` replaces. To add one, a button carries the field itself.
 */
export interface Button {
  naam: string;
  waarde: string;
}

export const adding = (field: string, value: string): Button => ({ naam: field, waarde: value });
export const setting = (field: string, value: string): Button => ({ naam: 'zet', waarde: `${field}=${value}` });
export function removing(field: string, value?: string): Button {
  return { naam: 'zonder', waarde: value === undefined ? field : `${field}=${value}` };
}

/** The state after the button that was pressed, if any. `parameters`: the form as it was sent. */
export function applyButton(state: FormState, parameters: unknown): FormState {
  const sent = new Map(Object.entries(parameters ?? {}));
  const zet = sent.get('zet');
  const zonder = sent.get('zonder');
  if (typeof zet === 'string') return replaced(state, zet);
  if (typeof zonder === 'string') return taken(state, zonder);
  return state;
}

function replaced(state: FormState, command: string): FormState {
  const { field, value } = parts(command);
  return changed(state, field, [value]);
}

function taken(state: FormState, command: string): FormState {
  const { field, value } = parts(command);
  const given = Object.entries(state).find(([naam]) => naam === field)?.[1] ?? [];
  return changed(state, field, value === '' ? [] : given.filter((one) => one !== value));
}

/** A field that is none of ours changes nothing: what a button says comes from the reader's side. */
function changed(state: FormState, field: string, values: readonly string[]): FormState {
  return FIELDS.includes(field) ? tidy([...Object.entries(state), [field, values] as const]) : state;
}

function parts(command: string): { field: string; value: string } {
  const [field = '', ...value] = command.split('=');
  return { field, value: value.join('=') };
}
