import { municipalSource } from '@sociale-kaart/stages/connectors/municipal-source';

// Written by hand in this repository, for what no other source brings; landelijk.md says how an entry gets in.
export default municipalSource({
  id: 'landelijk',
  naam: 'Landelijke hulplijnen en ondersteuning',
  // example.org leads nowhere: the address of the repository comes here when it is published
  beheerder: { naam: 'Open sociale kaart', url: 'https://example.org/open-sociale-kaart' },
  niveau: 'landelijk',
  licentie: 'CC0-1.0',
  naamsvermelding: 'Open sociale kaart, lijst van landelijke hulplijnen en ondersteuning',
  homepage: 'https://example.org/open-sociale-kaart',
  schema: '5 4 * * *',
  url: 'bundel:national/landelijk.csv',
  verwacht: { min: 100, max: 400, maxAfgekeurd: 0, vulgraad: { 'contact.website': 0.95, omschrijving: 1 } },
});
