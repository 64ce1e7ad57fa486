import { externalList, matchedCodes } from '@sociale-kaart/schemas/external-lists';
import { readLabels } from '@sociale-kaart/stages/map/read-labels';
import type { Row } from '@sociale-kaart/stages/row';

// Which tag is which category or doelgroep stands in schemas/vocabularies, as the `osm` matches. Here stands only how the
// tags of one element go together.

/** Keys that can tell what an element is. */
const KEYS = [
  'social_facility',
  'healthcare',
  'community_centre',
  'amenity',
  'club',
  'leisure',
  'office',
  'shop',
  'zoo',
];

/** Tags that say little: they count only where no other tag of the element says what it is. */
const GENERAL = ['amenity=community_centre', 'amenity=clinic', 'healthcare=clinic', 'healthcare=centre'];

/** A house of one club (the canteen of a tennis club) is no buurthuis, whatever `amenity` says. */
const CLUB_HOME = 'community_centre=club_home';

/** `healthcare:speciality` of a practice that has a huisarts; with any other alone it is a specialist. */
const FAMILY_DOCTOR = ['general', 'general_practice'];

/** The categories of an element by its tags; none: it is outside the sociale kaart. */
export function categoriesOf(row: Row): string[] {
  const tags = KEYS.flatMap((key) => valuesOf(row, key).map((value) => `${key}=${value}`));
  const isGeneral = (tag: string) => GENERAL.includes(tag);
  const specific = categories(tags.filter((tag) => !isGeneral(tag)));
  const found = specific.length > 0 || tags.includes(CLUB_HOME) ? specific : categories(tags.filter(isGeneral));
  const specialities = valuesOf(row, 'healthcare:speciality');
  const isSpecialist = specialities.length > 0 && !specialities.some((one) => FAMILY_DOCTOR.includes(one));
  return isSpecialist ? found.filter((code) => code !== 'huisarts') : found;
}

function categories(tags: readonly string[]): string[] {
  return [...new Set(tags.flatMap((tag) => matchedCodes('categorie', 'osm', tag)))];
}

/** OpenStreetMap puts several values of one key behind each other with `;`. */
function valuesOf(row: Row, key: string): string[] {
  const values = row.maybe(key)?.split(';') ?? [];
  return values.map((value) => value.trim());
}

const FOR = 'social_facility:for=';

/** Values that are in use and that we know, without a code: `disabled` does not say which disability. */
const WITHOUT_CODE: Record<string, string[]> = { disabled: [] };

const DOELGROEPEN: Record<string, string[]> = {
  ...WITHOUT_CODE,
  ...Object.fromEntries(
    [...externalList('osm').keys()]
      .filter((tag) => tag.startsWith(FOR))
      .map((tag) => [tag.slice(FOR.length), matchedCodes('doelgroep', 'osm', tag)]),
  ),
};

/** For whom it is; `community_centre:for` has the values of `social_facility:for`. */
export function doelgroepenOf(row: Row): string[] {
  const labels = { table: DOELGROEPEN, separator: ';' };
  return ['social_facility:for', 'community_centre:for'].flatMap((key) => readLabels(row, key, labels).flat());
}
