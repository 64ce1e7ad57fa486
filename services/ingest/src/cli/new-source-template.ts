/** The file of a new source that is an open municipal CSV, ready to run; every line says what belongs there. */
export function sourceTemplate(id: string): string {
  return `import { municipalSource } from '@sociale-kaart/stages/connectors/municipal-source';

// What is particular about this source, and where its facts come from: the page that describes the file, whom was asked.
export default municipalSource({
  id: '${id}',
  // as readers see it
  naam: 'Voorbeeldbron ${id} (verzonnen)',
  // whose file it is; for a municipality its code too: gemeente: 'GM0344'
  beheerder: { naam: 'Voorbeeldbeheerder (verzonnen)', url: 'https://${id}.example' },
  // landelijk, provinciaal, regionaal or gemeentelijk
  niveau: 'gemeentelijk',
  // remove this line as soon as the fixture holds what the source really sends: an invented source never runs live
  verzonnen: 'ja',
  // SPDX code, or the address of the licence; as the owner states it
  licentie: 'CC0-1.0',
  // how the owner wants to be named beside the data
  naamsvermelding: 'Voorbeeldbeheerder (verzonnen)',
  // the page about the data, for people
  homepage: 'https://${id}.example',
  // cron in Europe/Amsterdam: each night at 04:15; not more often than the file changes
  schema: '15 4 * * *',
  url: 'https://${id}.example/sociale-kaart.csv',
  // outside these a run is held and the last good data stay; vulgraad: least share of records that state a field
  verwacht: { min: 1, max: 500, vulgraad: { omschrijving: 0.5 } },
});
`;
}

/** Two records in the form of the open municipal CSV; the form has more columns, all of them optional. */
export const EXAMPLE_CSV = `id;naam;organisatie;omschrijving;categorieen;werkgebied;straat;huisnummer;postcode;plaats;telefoon;website;openingstijden
1;Inloop De Voorbeeldbrug (verzonnen);Stichting Voorbeeldbrug (verzonnen);Koffie, een praatje en hulp bij formulieren. Deze voorziening is verzonnen.;inloop|hulp-bij-formulieren;GM0000;Voorbeeldplein;12;8246AA;Voorbeeldstad;088 000 0001;https://brug.example;ma t/m vr 9.00-12.30 uur
2;Telefonisch voorbeeldspreekuur (verzonnen);Stichting Voorbeeldbrug (verzonnen);Bel als u even niet weet waar u moet beginnen. Deze voorziening is verzonnen.;informatie-en-advies;GM0000;;;;;088 000 0002;https://brug.example;
`;

/** Name of the example in the fixture. */
export const EXAMPLE_FILE = 'bodies/sociale-kaart.csv';

/** The manifest of its fixture; sizes and sums are filled in when it is accepted. */
export function manifestTemplate(id: string, now: Date): object {
  return {
    bron: id,
    opgehaaldOp: now.toISOString(),
    toelichting: 'Alle rijen zijn verzonnen. Zeg hier welke rijen echt zijn zodra het bestand van de bron er staat.',
    verwacht: { min: 1, max: 500 },
    exchanges: [
      {
        methode: 'GET',
        url: `https://${id}.example/sociale-kaart.csv`,
        status: 200,
        headers: { 'content-type': 'text/csv' },
        bestand: EXAMPLE_FILE,
        sha256: '0'.repeat(64),
        bytes: 0,
      },
    ],
  };
}
