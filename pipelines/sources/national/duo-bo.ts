import { duoSchoolSource } from '@sociale-kaart/stages/connectors/duo-school-source';

// Special schools (sbo, so, vso) are in another file of DUO.
export default duoSchoolSource({
  id: 'duo-bo',
  naam: 'Basisscholen (DUO)',
  homepage:
    'https://duo.nl/open_onderwijsdata/primair-onderwijs/scholen-en-adressen/schoolvestigingen-basisonderwijs.jsp',
  schema: '25 4 3,17 * *', // DUO renews it once a month, on no fixed day
  url: 'https://duo.nl/open_onderwijsdata/images/02.-alle-schoolvestigingen-basisonderwijs.csv',
  // wide: how many rows the file has was not seen
  verwacht: { min: 5_000, max: 8_000, vulgraad: { 'contact.telefoon': 0.6, 'contact.website': 0.6 } },
  // Wet op het primair onderwijs: from four years on, in eight years of school
  onderwijs: {
    categorieen: ['basisonderwijs'],
    doelgroepen: ['kinderen'],
    leeftijd: { van: 4, tot: 12 },
  },
});
