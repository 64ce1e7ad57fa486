/** One thing to read; a link when it leads somewhere. */
export interface Value {
  tekst: string;
  href?: string;
  /** A sentence of explanation below it. */
  uitleg?: string;
}

/** A term with what is said about it. Without values: nobody told us, and a reader would ask. */
export interface Row {
  term: string;
  waarden: readonly Value[];
  /** Name of the source that gave it, where sources differ. */
  bron?: string;
}

export type Said = Value | string | undefined;

/** A row that is always there: without anything said it reads `Niet vermeld`. */
export function row(term: string, ...said: readonly Said[]): Row {
  return { term, waarden: said.flatMap(value) };
}

/** A row that is left out when nothing is said. */
export function optionalRow(term: string, ...said: readonly Said[]): Row[] {
  const made = row(term, ...said);
  return made.waarden.length > 0 ? [made] : [];
}

function value(said: Said): Value[] {
  if (said === undefined || said === '') return [];
  return [typeof said === 'string' ? { tekst: said } : said];
}
