import { csvOverHttp } from '../src/connectors/csv.ts';
import { municipalSource } from '../src/connectors/municipal-source.ts';
import { defineSource, type Source } from '../src/source.ts';

const DECLARED = {
  id: 'verzonnen',
  naam: 'Verzonnen bron',
  beheerder: { naam: 'Niemand', url: 'https://voorbeeldstad.example' },
  niveau: 'gemeentelijk',
  licentie: 'CC0-1.0',
  naamsvermelding: 'Niemand',
  homepage: 'https://voorbeeldstad.example',
  schema: '15 4 * * *',
  verwacht: { min: 0, max: 10 },
};

/** A source that hands in the municipal CSV. */
export const inventedMunicipality = (): Source =>
  municipalSource({ ...DECLARED, url: 'https://voorbeeldstad.example/kaart.csv' });

/** A table with the key ID, and this mapping. */
export function inventedTable(map: Source['map'], given: Partial<Pick<Source, 'negeer' | 'kolommen'>> = {}): Source {
  const ophalen = csvOverHttp({ url: 'https://voorbeeldstad.example/x.csv' });
  return defineSource({ ...DECLARED, ophalen, sleutel: 'ID', map, ...given });
}
