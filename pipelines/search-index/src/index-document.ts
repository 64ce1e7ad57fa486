import type { PlanWord } from '@sociale-kaart/dutch-text/query-plan';
import type { Grafsteen } from '@sociale-kaart/schemas/wijziging';

/** The text fields of an index, in falling weight. */
export const VELDEN = ['naam', 'organisatie', 'labels', 'omschrijving'] as const;
export type Veld = (typeof VELDEN)[number];

/** In which of them a word of a plan is looked for. */
export function fieldsOf({ velden }: PlanWord): readonly Veld[] {
  return velden === undefined ? VELDEN : SOME[velden];
}

const SOME: Readonly<Record<NonNullable<PlanWord['velden']>, readonly Veld[]>> = {
  tekst: ['naam', 'organisatie', 'omschrijving'],
  naam: ['naam', 'organisatie'],
};

/** What a voorziening without a value in a list has instead, so that filter, facet and count agree. */
export const NIET_VERMELD = 'niet-vermeld';

/** Where something is; what must hold for one place is asked of one of these. */
export interface IndexLocation {
  lat?: number;
  lon?: number;
  gemeente?: string;
  /** Per list the codes, as of a document. */
  codes?: Readonly<Record<string, readonly string[]>>;
  /** Stretches `[from, before)` of one line of minutes; what lies where on it is up to who asks (opening-line.ts). */
  minuten?: readonly LocationRange[];
}

/** From a number up to, not including, another. */
export type LocationRange = readonly [from: number, before: number];

/** What an answer shows, and what only the answer about one voorziening shows. */
export interface StoredDocument {
  document: unknown;
  detail: unknown;
}

/**
 * What an engine stores: made once from a voorziening by `makeIndexDocument`. Engines know nothing of the domain, they
 * know fields of tokens, lists of codes, points, and keys to sort by.
 */
export interface IndexDocument {
  id: string;
  volgnummer: number;
  /** Per field the tokens of dutch-text, with a blank between them; one may come more often, which says nothing. */
  velden: Record<Veld, string>;
  /** Per list the codes, expanded (broader, narrower) or `niet-vermeld`. */
  codes: Readonly<Record<string, readonly string[]>>;
  locaties: readonly IndexLocation[];
  /** `naam` is folded; `gewijzigd` and `gecontroleerd` are dates as text, newest first, absent last. */
  sorteer: { naam: string; gewijzigd: string; gecontroleerd?: string };
  /** As JSON, opaque to an engine: it keeps the text, and an answer has what it says. */
  document: string;
  detail: string;
}

/** What an engine keeps of a voorziening that is gone. */
export type Tombstone = Grafsteen;
