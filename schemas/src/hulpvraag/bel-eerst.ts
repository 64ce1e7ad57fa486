import type { Telefoon } from '../contact.ts';

/** Somebody to call before anything is searched. */
export interface BelEerst {
  naam: string;
  telefoon: Telefoon;
  /** When to call, as the reader is told it. */
  wanneer: string;
}

/**
 * Whom to call now. Names and numbers as the lines give them on 112.nl, 113.nl, veiligthuis.nl and kindertelefoon.nl; only
 * what holds everywhere in the Netherlands, for everybody.
 */
export const BEL_EERST = {
  '112': {
    naam: '112',
    telefoon: { nummer: '112', weergave: '112' },
    wanneer: 'Is er nu gevaar, of is iemand ernstig gewond of ziek?',
  },
  '113': {
    naam: '113 Zelfmoordpreventie',
    telefoon: { nummer: '08000113', weergave: '0800-0113' },
    wanneer: 'Denkt u of iemand anders aan zelfdoding? Praten kan dag en nacht. Bellen is gratis.',
  },
  'veilig-thuis': {
    naam: 'Veilig Thuis',
    telefoon: { nummer: '08002000', weergave: '0800-2000' },
    wanneer: 'Is het thuis niet veilig, bij u of bij een ander? Bellen kan dag en nacht en is gratis.',
  },
  kindertelefoon: {
    naam: 'De Kindertelefoon',
    telefoon: { nummer: '08000432', weergave: '0800-0432' },
    wanneer: 'Ben je een kind of jongere en wil je met iemand praten? Bellen is gratis.',
  },
} as const satisfies Record<string, BelEerst>;

export type BelEerstCode = keyof typeof BEL_EERST;
