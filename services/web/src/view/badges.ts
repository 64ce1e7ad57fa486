import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { label } from '../text/labels.ts';
import { isInvented, type Sources } from './sources.ts';

/** A word or two that must not be missed; `soort` is how it looks, never the only thing that tells it apart. */
export interface Badge {
  tekst: string;
  soort: 'gewoon' | 'let-op' | 'verzonnen';
}

export function badges(voorziening: Voorziening, sources: Sources): Badge[] {
  const { soort, status, capaciteit } = voorziening;
  return [
    ...(isInvented(voorziening, sources) ? [{ tekst: 'Verzonnen voorbeeld', soort: 'verzonnen' as const }] : []),
    { tekst: label('soort', soort), soort: 'gewoon' },
    ...(status.code === 'actief' ? [] : [{ tekst: label('status', status.code), soort: 'let-op' as const }]),
    ...(capaciteit && capaciteit.code !== 'ruimte'
      ? [{ tekst: label('capaciteit', capaciteit.code), soort: 'let-op' as const }]
      : []),
  ];
}
