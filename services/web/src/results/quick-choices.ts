import { type Button, removing, setting } from '../question/commands.ts';
import type { FormState } from '../question/form-state.ts';

/** A choice that is yes or no, without a count. */
export interface QuickChoice {
  tekst: string;
  gekozen: boolean;
  knop: Button;
}

const CHOICES = [
  ['Nu open', 'open', 'nu'],
  ['Toegankelijk met een rolstoel', 'rolstoeltoegankelijk', 'ja'],
] as const;

/** What people ask of where they go. */
export function quickChoices(state: FormState): QuickChoice[] {
  return CHOICES.map(([tekst, field, value]) => {
    const gekozen = state[field]?.includes(value) ?? false;
    return { tekst, gekozen, knop: gekozen ? removing(field, value) : setting(field, value) };
  });
}
