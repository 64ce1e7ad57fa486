import { municipalSource } from '@sociale-kaart/stages/connectors/municipal-source';

// An invented municipality with invented records, for the demo and as an example of what a municipality hands in.
export default municipalSource({
  id: 'voorbeeldstad',
  naam: 'Sociale kaart van Voorbeeldstad (verzonnen)',
  beheerder: { naam: 'Gemeente Voorbeeldstad (verzonnen)', gemeente: 'GM0000', url: 'https://voorbeeldstad.example' },
  niveau: 'gemeentelijk',
  verzonnen: 'ja',
  licentie: 'CC0-1.0',
  naamsvermelding: 'Gemeente Voorbeeldstad (verzonnen)',
  homepage: 'https://open.voorbeeldstad.example',
  schema: '15 4 * * *',
  url: 'https://open.voorbeeldstad.example/sociale-kaart.csv',
  verwacht: { min: 100, max: 500, vulgraad: { omschrijving: 0.9 } },
});
