import type { Reach } from '@sociale-kaart/geography/reach';
import type { Organisatie } from '@sociale-kaart/schemas/organisatie';
import type { Kwaliteit, Voorziening } from '@sociale-kaart/schemas/voorziening';

/** What lies behind `IndexDocument.document`: all that a hit on a page is made of. */
export interface StoredVoorziening {
  /** In its list form: without herkomst and kwaliteit.punten. */
  voorziening: Voorziening;
  reach: Reach;
}

/** What lies behind `IndexDocument.detail`: what only the answer about one voorziening shows. */
export interface StoredDetail {
  organisatie: Organisatie;
  herkomst: Record<string, string>;
  punten: NonNullable<Kwaliteit['punten']>;
}

/** A voorziening and its detail as JSON, when it is at hand: to write them once more is a tenth of making a document. */
export interface DocumentJson {
  voorziening: string;
  detail: string;
}

/** What `makeIndexDocument` put there: our own JSON, so trusted. */
export const readStored = (document: unknown): StoredVoorziening => document as StoredVoorziening;
export const readDetail = (detail: unknown): StoredDetail => detail as StoredDetail;
