/** Columns of the open municipal CSV that must be there. */
export const MANDATORY_COLUMNS = ['id', 'naam', 'organisatie', 'categorieen'];

/** Where a location is: the rows of one id may differ in these. */
export const PLACE_COLUMNS = ['straat', 'huisnummer', 'toevoeging', 'postcode', 'plaats', 'lat', 'lon'];

/** Also of one location: one building has a ramp, the other has not. */
export const ACCESS_COLUMN = 'rolstoeltoegankelijk';

/** Contact of the voorziening, or of the row's location when the rows of one id differ. */
export const CONTACT_COLUMNS = ['telefoon', 'email', 'website', 'chat'] as const;

/** Opening hours, and what they are for (vocabulary `openingstijden-waarvoor`). */
export const OPENING_COLUMNS = {
  openingstijden: 'bezoek',
  openingstijdenInloop: 'inloop',
  openingstijdenTelefoon: 'telefoon',
  openingstijdenChat: 'chat',
} as const;

/** What all rows of one id say alike; the first row counts. */
export const COMMON_COLUMNS = [
  'naam',
  'organisatie',
  'omschrijving',
  'categorieen',
  'soort',
  'doelgroepen',
  'leefgebieden',
  'wetten',
  'contactvormen',
  'talen',
  'leeftijdVan',
  'leeftijdTot',
  'toegang',
  'aanmelder',
  'toegangToelichting',
  'kosten',
  'kostenToelichting',
  'doorWie',
  'vorm',
  'outreachend',
  'onafhankelijk',
  'werkgebied',
  'capaciteit',
  'wachttijdWeken',
  'capaciteitPeildatum',
  'geldigVan',
  'geldigTot',
  'gecontroleerdOp',
  'kvkNummer',
  'status',
  'statusToelichting',
  'gewijzigdOp',
];

/** Every column that the form knows (municipal-csv.md). */
export const MUNICIPAL_COLUMNS = [
  'id',
  ...COMMON_COLUMNS,
  ...PLACE_COLUMNS,
  ACCESS_COLUMN,
  ...CONTACT_COLUMNS,
  ...Object.keys(OPENING_COLUMNS),
];
