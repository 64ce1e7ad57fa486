import { filterShape } from '@sociale-kaart/schemas/search/search-query';
import { thema } from '@sociale-kaart/schemas/vocabularies';

/**
 * What somebody filled in and chose, by field name; empty fields are absent. It travels in hidden fields of the forms,
 * never in an address.
 */
export type FormState = Readonly<Record<string, readonly string[]>>;

/** Fields with at most one value: those of the form, and filters. */
const SINGLE: readonly string[] = [
  ...['q', 'waar', 'thema', 'leeftijd', 'straal', 'buiten', 'sorteer', 'page', 'hulpvraag', 'wie'],
  ...['minKwaliteit', 'gecontroleerdSinds', 'open', 'bbox'],
];
const FILTERS = Object.keys(filterShape).filter((naam) => !isSingle(naam));

/** The order of the fields, wherever they are listed. */
export const FIELDS: readonly string[] = [...SINGLE, ...FILTERS, 'openVoor', 'onbekend'];

/** What other applications put in a link in the words of the API, for the one field in which people write a place. */
const PLACES = ['gemeente', 'provincie', 'regio', 'postcode'] as const;

/** Reads a form or the query of a link: values as strings or lists of them. Unknown fields are left out. */
export function readState(parameters: unknown): FormState {
  const given = new Map(Object.entries(parameters ?? {}).map(([naam, value]) => [naam, texts(value)]));
  const place = PLACES.flatMap((kind) => (given.get(kind) ?? []).map((text) => asWritten(kind, text)));
  const waar = given.get('waar') ?? [];
  if (waar.length === 0) given.set('waar', place);
  return tidy(FIELDS.map((naam) => [naam, given.get(naam) ?? []] as const));
}

/** Without the empty fields, and with the rules between fields applied. */
export function tidy(entries: Iterable<readonly [string, readonly string[]]>): FormState {
  const state = new Map([...entries].map(([naam, values]) => [naam, cut(naam, values)]));
  const categories = state.get('categorie') ?? [];
  const [onlyThema, ...otherThemas] = new Set(categories.map(thema));
  if (!state.get('thema')?.length && onlyThema && otherThemas.length === 0) state.set('thema', [onlyThema]);
  const [chosen] = state.get('thema') ?? [];
  const within = (code: string) => chosen === undefined || (thema(code) === chosen && code !== chosen);
  state.set('categorie', categories.filter(within));
  return Object.fromEntries([...state].filter(([, values]) => values.length > 0));
}

export function isSingle(naam: string): boolean {
  return SINGLE.includes(naam);
}

/** The value of a field with at most one. */
export const single = (state: FormState, naam: string): string => state[naam]?.[0] ?? '';

function texts(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []));
}

function cut(naam: string, values: readonly string[]): readonly string[] {
  const unique = [...new Set(values)];
  return isSingle(naam) ? unique.slice(0, 1) : unique;
}

const asWritten = (kind: (typeof PLACES)[number], text: string): string =>
  kind === 'provincie' ? `provincie ${text}` : text;
