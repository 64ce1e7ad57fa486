import { loadGeography } from '@sociale-kaart/geography/load-geography';
import type { Run } from '@sociale-kaart/schemas/run';
import { municipalSource } from '@sociale-kaart/stages/connectors/municipal-source';
import { type RunDependencies, runSource } from '@sociale-kaart/stages/run';
import { openDatabase } from '../../src/catalogue/database.ts';
import { SqliteCatalogue } from '../../src/catalogue/sqlite-catalogue.ts';

/** A row of a municipal CSV, by column; what is not said is empty. */
export type Cells = Readonly<Record<string, string>>;

/** How a file is read: as said by a fingerprint, and what this reading takes for the werkgebied that a row does not state. */
export interface Reading {
  vingerafdruk: string;
  werkgebiedStandaard?: string;
}

/** An invented municipality of which the test writes the file, and the catalogue, in memory, that reads it. */
export interface Municipality {
  readonly catalogue: SqliteCatalogue;
  /** Keys of the records that the last run did not clean. */
  readonly reused: readonly string[];
  /** One whole run, through all stages. */
  read(rows: readonly Cells[], reading?: Reading): Promise<Run>;
}

const geography = loadGeography();
const FIRST_DAY = Date.parse('2026-11-21T04:15:00Z');
const DAY_MS = 86_400_000;

/** `cleanAll`: nothing is reused. */
export function readMunicipality({ cleanAll = false } = {}): Municipality {
  const catalogue = new SqliteCatalogue({
    db: openDatabase(':memory:'),
    file: ':memory:',
    id: 'geheugen',
    unlock: () => undefined,
  });
  const reused: string[] = [];
  let days = 0;
  return {
    catalogue,
    reused,
    async read(rows, { vingerafdruk, werkgebiedStandaard } = { vingerafdruk: 'v1' }) {
      reused.length = 0;
      days += 1;
      const now = new Date(FIRST_DAY + days * DAY_MS);
      return runSource(municipality(werkgebiedStandaard), {
        aanleiding: 'hand',
        transport: async () => ({ status: 200, headers: { 'content-type': 'text/csv' }, body: csv(rows) }),
        catalogue: watched(catalogue, { cleanAll, reused }),
        geography,
        vingerafdruk: () => vingerafdruk,
        now: () => now,
        onError: (error) => {
          throw error;
        },
      });
    },
  };
}

const municipality = (werkgebiedStandaard: string | undefined) =>
  municipalSource({
    id: 'verzonnen',
    naam: 'Verzonnen gemeente',
    beheerder: { naam: 'Niemand', url: 'https://voorbeeldstad.example' },
    niveau: 'gemeentelijk',
    licentie: 'CC0-1.0',
    naamsvermelding: 'Niemand',
    homepage: 'https://voorbeeldstad.example',
    schema: '15 4 * * *',
    url: 'https://voorbeeldstad.example/kaart.csv',
    verwacht: { min: 0, max: 100, maxAfgekeurd: 0.7 },
    werkgebiedStandaard,
  });

/** No cell has a semicolon or a quote. */
function csv(rows: readonly Cells[]): Buffer {
  const columns = ['id', 'naam', 'organisatie', 'categorieen', ...rows.flatMap(Object.keys)];
  const header = [...new Set(columns)];
  const lines = rows.map((row) => header.map((column) => row[column] ?? '').join(';'));
  return Buffer.from([header.join(';'), ...lines, ''].join('\n'));
}

interface Watching {
  cleanAll: boolean;
  reused: string[];
}

/** The catalogue itself, with a note of what a run takes from it. */
function watched(catalogue: SqliteCatalogue, { cleanAll, reused }: Watching): RunDependencies['catalogue'] {
  return {
    lastGood: (bron) => catalogue.lastGood(bron),
    liveRecords: (bron) => catalogue.liveRecords(bron),
    beginRun: (run) => catalogue.beginRun(run),
    endRun: (run, issues) => catalogue.endRun(run, issues),
    accept: (accepted, issues) => catalogue.accept(accepted, issues),
    reusable: (bron) => (sleutel, conceptSha256) => {
      const found = cleanAll ? undefined : catalogue.reusable(bron)(sleutel, conceptSha256);
      if (found) reused.push(sleutel);
      return found;
    },
  };
}
