import type { Selection } from '@sociale-kaart/stages/connectors/overpass/selection';

/** What we ask OpenStreetMap for. Every tag that the vocabulary gives a category stands here or in `NOT_ASKED`: a test. */
export const SELECTION: Selection = {
  amenity: [
    'social_facility',
    'community_centre',
    'social_centre',
    'arts_centre',
    'library',
    'toy_library',
    'language_school',
    'music_school',
    'dancing_school',
    'food_sharing',
    'give_box',
    'nursing_home',
    'refugee_site',
    'place_of_worship',
    'clinic',
    'dentist',
    'doctors',
    'hospital',
    'pharmacy',
  ],
  healthcare: 'alles',
  club: 'alles',
  leisure: ['sports_centre', 'sports_hall', 'fitness_centre', 'ice_rink'],
  // mostly tribunals, embassies and head offices, which are left out; some are a help that another tag tells of
  office: ['charity', 'ngo', 'association', 'employment_agency', 'lawyer'],
  shop: ['charity', 'medical_supply', 'hearing_aids'],
  zoo: ['petting_zoo'],
};

/** Tags with a category that we do not ask for, and why. */
export const NOT_ASKED: Readonly<Record<string, string>> = {
  'amenity=school': 'the files of DUO are complete, and say which kind of school it is',
  'amenity=college': 'the files of DUO are complete',
  'amenity=university': 'the files of DUO are complete',
  'amenity=childcare': 'the LRK is complete, and says which kind it is',
  'amenity=kindergarten': 'the LRK is complete, and says which kind it is',
  'emergency=ambulance_station': 'nobody goes there for help',
  'leisure=playground': 'tens of thousands, nearly all without a name',
  'leisure=fitness_station': 'apparatus in a park, nearly always without a name',
};

/** Tags that refine an element which is asked for by another key. */
export const REFINING = ['social_facility', 'community_centre'];
