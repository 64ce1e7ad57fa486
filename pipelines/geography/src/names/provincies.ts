/** The twelve provinces with their CBS codes (StatLine, Gebieden in Nederland). */
export const PROVINCIES: readonly { readonly code: string; readonly naam: string }[] = [
  { code: 'PV20', naam: 'Groningen' },
  { code: 'PV21', naam: 'Fryslân' },
  { code: 'PV22', naam: 'Drenthe' },
  { code: 'PV23', naam: 'Overijssel' },
  { code: 'PV24', naam: 'Flevoland' },
  { code: 'PV25', naam: 'Gelderland' },
  { code: 'PV26', naam: 'Utrecht' },
  { code: 'PV27', naam: 'Noord-Holland' },
  { code: 'PV28', naam: 'Zuid-Holland' },
  { code: 'PV29', naam: 'Zeeland' },
  { code: 'PV30', naam: 'Noord-Brabant' },
  { code: 'PV31', naam: 'Limburg' },
];
