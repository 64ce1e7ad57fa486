import { z } from 'zod';

/** How a code of ours relates to a code of an outside list: SKOS `exactMatch` or `closeMatch`. */
export const Match = z.strictObject({
  lijst: z.enum(['upl', 'iwmo-wmo020', 'ijw-jz020', 'osm', 'open-eligibility']),
  /** upl: the URI; iwmo and ijw: the number with its zeros; osm: `key=value`; open-eligibility: the slug. */
  code: z.string().min(1),
  soort: z.enum(['exactMatch', 'closeMatch']),
});
export type Match = z.infer<typeof Match>;

/** One entry of a closed list. A code never changes meaning; an expired one stays valid and means its successors. */
export const VocabularyEntry = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: z.string().min(1),
  /** One sentence: what is in, what is not and where that goes. */
  definitie: z.string().min(1),
  /** Codes of the same list that are broader than this one. */
  boven: z.array(z.string()).optional(),
  sinds: z.iso.date(),
  vervallen: z.iso.date().optional(),
  vervangenDoor: z.array(z.string()).optional(),
  /** doelgroep only; absent for `iedereen`, which speaks of all dimensions. */
  dimensie: z.string().optional(),
  /** doelgroep of the dimension levensfase only: whole years, inclusive. */
  leeftijd: z.strictObject({ van: z.int().optional(), tot: z.int().optional() }).optional(),
  /** categorie only: the domains of life that it serves. */
  leefgebieden: z.array(z.string()).optional(),
  matches: z.array(Match).optional(),
});
export type VocabularyEntry = z.infer<typeof VocabularyEntry>;

/** A closed list as it stands in `schemas/vocabularies/<naam>.json` and is published at the API. */
export const VocabularyFile = z.strictObject({
  naam: z.string(),
  titel: z.string().min(1),
  /** What the list is about, and whose words it uses. */
  toelichting: z.string().min(1),
  codes: z.array(VocabularyEntry).min(1),
});
export type VocabularyFile = z.infer<typeof VocabularyFile>;

/** A closed list with what everybody asks of it. */
export interface Vocabulary extends VocabularyFile {
  get(code: string): VocabularyEntry | undefined;
  /** The codes that a code stands for today: itself, or its successors when it expired. Unknown: none. */
  current(code: string): string[];
  /** All broader codes, nearest first; without the code itself. */
  broader(code: string): string[];
  /** All narrower codes; without the code itself. */
  narrower(code: string): string[];
}

/** @throws ZodError when the file has not the form of a vocabulary: a mistake of ours, found at start. */
export function createVocabulary(file: unknown): Vocabulary {
  const list = VocabularyFile.parse(file);
  const entries = new Map(list.codes.map((entry) => [entry.code, entry]));
  const above = (code: string): string[] => {
    const direct = entries.get(code)?.boven ?? [];
    return [...new Set([...direct, ...direct.flatMap(above)])];
  };
  const broader = new Map(list.codes.map(({ code }) => [code, above(code)]));
  const below = (code: string) => list.codes.filter((other) => broader.get(other.code)?.includes(code));
  const narrower = new Map(list.codes.map(({ code }) => [code, below(code).map((other) => other.code)]));
  const current = (code: string): string[] => {
    const entry = entries.get(code);
    if (entry === undefined) return [];
    return entry.vervallen === undefined ? [code] : (entry.vervangenDoor ?? []).flatMap(current);
  };
  return {
    ...list,
    get: (code) => entries.get(code),
    current,
    broader: (code) => broader.get(code) ?? [],
    narrower: (code) => narrower.get(code) ?? [],
  };
}
