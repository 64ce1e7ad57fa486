import { join } from 'node:path';
import { asDetail, asVoorziening } from '@sociale-kaart/fixtures/generate/as-voorziening';
import { invent } from '@sociale-kaart/fixtures/generate/invent';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { openDatabase, transaction } from '@sociale-kaart/ingest/catalogue/database';
import { openCatalogue } from '@sociale-kaart/ingest/catalogue/open-catalogue';
import { voorzieningStore } from '@sociale-kaart/ingest/catalogue/voorziening-store';
import { childWork } from '../child.ts';
import { SEED } from '../seed.ts';
import { benchWorld } from '../world.ts';
import { FILES } from './files.ts';

export interface FillRequest {
  folder: string;
  size: number;
  /** Every so many-th voorziening has another description than without this; 0: none. */
  changedEvery: number;
}

/** How many were not there, or were another one. */
export interface Filled {
  changed: number;
}

await childWork(fillCatalogue);

/** A child: puts invented voorzieningen in the catalogue, as a run does; what is there already and the same is no change. */
async function fillCatalogue({ folder, size, changedEvery }: FillRequest): Promise<Filled> {
  const file = join(folder, FILES.catalogue);
  const now = new Date();
  openCatalogue(file, 'demo', now).close();
  const db = openDatabase(file);
  const store = voorzieningStore(db);
  const world = benchWorld(loadGeography());
  const criteria = world.lijsten['kwaliteit-criterium'].map(({ code }) => code);
  const changed = transaction(db, () => {
    let count = 0;
    for (const one of invent({ world, count: size, seed: SEED, changedEvery })) {
      const { volgnummer, gewijzigdOp, ...voorziening } = asVoorziening(one);
      count += Number(store.put({ voorziening, detail: asDetail(one, criteria), volgendeWissel: undefined }, now));
    }
    return count;
  });
  db.close();
  return { changed };
}
