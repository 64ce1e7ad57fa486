// Keys of tags that we know and do not use. Any other key that the mapping leaves untouched is reported once per run, so
// that somebody looks at it: then it is used, or comes here.

/** A key and everything below it: `source` and `source:date`. */
const FAMILIES = [
  // old names and nicknames
  ...['alt_name', 'int_name', 'loc_name', 'nat_name', 'official_name', 'old_name', 'reg_name', 'short_name'],
  // who mapped it and from what, and notes of mappers among themselves
  ...['source', 'attribution', 'created_by', 'note', 'fixme', 'FIXME', 'todo', 'survey'],
  // what it is elsewhere
  ...[
    'ref',
    'wikidata',
    'wikipedia',
    'wikimedia_commons',
    'image',
    'mapillary',
    'panoramax',
    'brand',
    'network',
    'branch',
  ],
  // numbers that may be private, and accounts that are no contact of the service
  ...['mobile', 'fax', 'facebook', 'instagram', 'twitter', 'linkedin', 'youtube', 'whatsapp'],
  // the building and its grounds
  ...[
    'building',
    'roof',
    'height',
    'architect',
    'heritage',
    'historic',
    'landuse',
    'area',
    'type',
    'surface',
    'barrier',
  ],
  ...['level', 'layer', 'indoor', 'location', 'entrance', 'start_date', 'end_date', 'construction', 'was', 'removed'],
  // how it is equipped
  ...['toilets', 'changing_table', 'internet_access', 'payment', 'smoking', 'outdoor_seating', 'air_conditioning'],
  ...['capacity', 'beds', 'rooms', 'parking', 'bicycle_parking', 'drive_through', 'dispensing', 'lit', 'access', 'fee'],
  // what kind it is, finer than our categories
  ...[
    'sport',
    'religion',
    'denomination',
    'diocese',
    'service_times',
    'books',
    'music',
    'theatre',
    'cuisine',
    'second_hand',
  ],
  ...['emergency', 'government', 'diplomatic', 'animal', 'organic', 'health_facility', 'medical_system', 'covid19'],
];

/** Only what is below a key: of `name:fr` and `operator:wikidata` the key itself is used. */
const BELOW = [
  ...[
    'name',
    'description',
    'operator',
    'opening_hours',
    'check_date',
    'wheelchair',
    'website',
    'url',
    'phone',
    'email',
  ],
  // the rest of the address: municipality and province follow from the point
  ...['addr', 'contact'],
  ...['amenity', 'social_facility', 'healthcare', 'community_centre', 'club', 'leisure', 'office', 'shop', 'disused'],
];

/** Below one of those, and used. */
const USED = [
  ...['name:nl', 'description:nl', 'addr:street', 'addr:housenumber', 'addr:postcode', 'addr:city'],
  ...['contact:phone', 'contact:email', 'contact:website'],
  ...['healthcare:speciality', 'social_facility:for', 'community_centre:for'],
];

/** Whether a tag with this key is known and not used. */
export function isIgnoredTag(key: string): boolean {
  const [head = '', ...rest] = key.split(':');
  if (USED.includes(key)) return false;
  return FAMILIES.includes(head) || (rest.length > 0 && BELOW.includes(head));
}
