import { expect, test } from '@jest/globals';
import { externalList, matchedCodes } from '@sociale-kaart/schemas/external-lists';
import { readRow } from '@sociale-kaart/stages/map/read-row';
import { NOT_ASKED, REFINING, SELECTION } from '../osm/selection.ts';
import { categoriesOf, doelgroepenOf } from '../osm/tag-map.ts';

const open = (cellen: Record<string, string>) => readRow({ regel: 1, cellen }, 'ijl');

test.each<[Record<string, string>, string[]]>([
  [{ amenity: 'social_facility', social_facility: 'food_bank' }, ['voedselhulp']],
  [{ amenity: 'community_centre' }, ['buurthuis']],
  [{ amenity: 'community_centre', community_centre: 'neighbourhood_centre' }, ['buurthuis']],
  [{ amenity: 'community_centre', community_centre: 'youth_centre' }, ['jongerenwerk']],
  [{ amenity: 'community_centre', community_centre: 'club_home' }, []],
  [{ amenity: 'community_centre', community_centre: 'club_home', club: 'sport' }, ['sportvereniging']],
  [{ amenity: 'clinic' }, ['ziekenhuis']],
  [{ amenity: 'clinic', healthcare: 'physiotherapist' }, ['fysiotherapie']],
  [
    { amenity: 'clinic', healthcare: 'physiotherapist;speech_therapist' },
    ['fysiotherapie', 'overige-paramedische-zorg'],
  ],
  [{ amenity: 'doctors', healthcare: 'doctor' }, ['huisarts']],
  [{ amenity: 'doctors', 'healthcare:speciality': 'dermatology' }, []],
  [{ amenity: 'doctors', 'healthcare:speciality': 'paediatrics;general' }, ['huisarts']],
  [{ leisure: 'sports_centre', club: 'sport' }, ['sportvereniging', 'sportaccommodatie']],
  [{ office: 'ngo' }, []],
])('%j is %j', (tags, categorieen) => {
  expect(categoriesOf(open(tags).row)).toEqual(categorieen);
});

test.each<[Record<string, string>, string[]]>([
  [{ 'social_facility:for': 'senior' }, ['ouderen']],
  [{ 'social_facility:for': 'homeless;migrant' }, ['dak-en-thuislozen', 'nieuwkomers-en-vluchtelingen']],
  [{ 'community_centre:for': 'juvenile' }, ['jongeren']],
  [{ 'social_facility:for': 'disabled' }, []],
])('%j is for %j', (tags, doelgroepen) => {
  const { row, issues } = open(tags);
  expect(doelgroepenOf(row)).toEqual(doelgroepen);
  expect(issues).toEqual([]);
});

test('a group that we do not know is reported', () => {
  const { row, issues } = open({ 'social_facility:for': 'senior;aliens' });
  expect(doelgroepenOf(row)).toEqual(['ouderen']);
  expect(issues).toMatchObject([{ code: 'onbekend-label', veld: 'social_facility:for', waarde: 'aliens' }]);
});

const isAsked = (tag: string) => {
  const [key = '', value = ''] = tag.split('=');
  const values = SELECTION[key] ?? [];
  return values === 'alles' || values.includes(value) || REFINING.includes(key);
};

test('every tag that has a category is asked for, or has a reason why not', () => {
  const withCategory = [...externalList('osm').keys()].filter(
    (tag) => matchedCodes('categorie', 'osm', tag).length > 0,
  );
  expect(withCategory.length).toBeGreaterThan(50);
  expect(withCategory.filter((tag) => isAsked(tag) === tag in NOT_ASKED)).toEqual([]);
});
