import type { Draft, DraftContact, DraftLocation, DraftOpening } from '../draft.ts';
import type { Row } from '../row.ts';
import { ACCESS_COLUMN, COMMON_COLUMNS, CONTACT_COLUMNS, OPENING_COLUMNS, PLACE_COLUMNS } from './municipal-columns.ts';

type Places = Pick<Draft, 'locaties' | 'contact' | 'openingstijden'>;

/**
 * Locations, contact and hours of the rows of one id. What all rows say alike belongs to the voorziening, the rest to the
 * location of its row; a first row without a place speaks for the voorziening. Where rows differ in what they should
 * share, the first counts and the others are reported.
 */
export function placesOf(group: readonly Row[]): Places {
  const [first, ...others] = group;
  if (first === undefined) return { locaties: [] };
  for (const other of others) reportDifferences(first, other);
  const ofOne = (column: string) => !isShared(column, group);
  const ofAll = (column: string) => !ofOne(column) || !hasPlace(first);
  return {
    locaties: group.filter(tellsOfPlace).map((row) => location(row, ofOne)),
    contact: contact(first, ofAll),
    openingstijden: openings(first, ofAll),
  };
}

/** A row without a place has nowhere to keep a contact of its own. */
function reportDifferences(first: Row, other: Row): void {
  const own = hasPlace(other) ? [] : [...CONTACT_COLUMNS, ...Object.keys(OPENING_COLUMNS)];
  for (const column of [...COMMON_COLUMNS, ...own]) {
    const value = other.maybe(column);
    if (value === undefined || value === first.maybe(column)) continue;
    other.report({
      niveau: 'waarschuwing',
      code: 'rijen-verschillen',
      veld: column,
      melding: `Dit verschilt van regel ${first.regel} met hetzelfde id; die telt. Maak de rijen gelijk.`,
      waarde: value,
    });
  }
}

function isShared(column: string, group: readonly Row[]): boolean {
  return new Set(group.map((row) => row.maybe(column))).size === 1;
}

function hasPlace(row: Row): boolean {
  return PLACE_COLUMNS.some((column) => row.maybe(column) !== undefined);
}

/** A row that says how accessible a place is and not where it is: cleaning reports that. */
function tellsOfPlace(row: Row): boolean {
  return hasPlace(row) || row.maybe(ACCESS_COLUMN) !== undefined;
}

type Chosen = (column: string) => boolean;

function location(row: Row, chosen: Chosen): DraftLocation {
  return {
    straat: row.maybe('straat'),
    huisnummer: row.maybe('huisnummer'),
    toevoeging: row.maybe('toevoeging'),
    postcode: row.maybe('postcode'),
    plaats: row.maybe('plaats'),
    lat: row.maybe('lat'),
    lon: row.maybe('lon'),
    rolstoeltoegankelijk: row.code(ACCESS_COLUMN, 'rolstoeltoegankelijk'),
    contact: contact(row, chosen),
    openingstijden: openings(row, chosen),
  };
}

function contact(row: Row, chosen: Chosen): DraftContact {
  return Object.fromEntries(CONTACT_COLUMNS.filter(chosen).map((column) => [column, row.maybe(column)]));
}

function openings(row: Row, chosen: Chosen): DraftOpening[] {
  return Object.entries(OPENING_COLUMNS).flatMap(([column, waarvoor]) => {
    const tekst = chosen(column) ? row.maybe(column) : undefined;
    return tekst === undefined ? [] : [{ waarvoor, tekst }];
  });
}
