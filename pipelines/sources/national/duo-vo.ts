import { duoSchoolSource } from '@sociale-kaart/stages/connectors/duo-school-source';

export default duoSchoolSource({
  id: 'duo-vo',
  naam: 'Scholen voor voortgezet onderwijs (DUO)',
  homepage: 'https://duo.nl/open_onderwijsdata/voortgezet-onderwijs/adressen/vestigingen.jsp',
  schema: '35 4 3,17 * *', // DUO renews it once a month, on no fixed day
  url: 'https://duo.nl/open_onderwijsdata/images/02.-alle-vestigingen-vo.csv',
  verwacht: { min: 1_300, max: 2_000, vulgraad: { 'contact.telefoon': 0.6, 'contact.website': 0.6 } },
  // Wet voortgezet onderwijs 2020
  onderwijs: {
    categorieen: ['voortgezet-onderwijs'],
    doelgroepen: ['jongeren'],
    leeftijd: { van: 12, tot: 18 },
  },
  feiten: { Onderwijsstructuur: 'ONDERWIJSSTRUCTUUR' },
});
