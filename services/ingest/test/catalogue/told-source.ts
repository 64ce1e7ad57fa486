import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Run } from '@sociale-kaart/schemas/run';
import { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { CatalogueChange, Changes, SourceRecord } from '@sociale-kaart/stages/catalogue';
import { defineSource, type Source } from '@sociale-kaart/stages/source';
import { openCatalogue } from '../../src/catalogue/open-catalogue.ts';
import type { SqliteCatalogue } from '../../src/catalogue/sqlite-catalogue.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A source of which the test says what it tells; nothing is fetched. */
export function toldSource(id = 'bron-a', naamsvermelding = 'Gemeente Voorbeeldstad'): Source {
  return defineSource({
    id,
    naam: id,
    beheerder: { naam: 'Gemeente Voorbeeldstad', url: 'https://voorbeeldstad.example.org/' },
    niveau: 'gemeentelijk',
    licentie: 'CC0-1.0',
    naamsvermelding,
    homepage: 'https://voorbeeldstad.example.org/',
    schema: '15 4 * * *',
    ophalen: { fetch: async () => undefined, async *parse() {} },
    sleutel: 'id',
    verwacht: { min: 0, max: 100 },
    verloopdagen: 30,
    map: () => ({ weggelaten: 'niet nodig' }),
  });
}

export function record(sleutel: string, fields: Partial<VoorzieningInhoud> = {}): SourceRecord {
  const inhoud = VoorzieningInhoud.parse({
    soort: 'aanbod',
    naam: `Voorziening ${sleutel}`,
    categorieen: ['inloop'],
    locaties: [],
    status: { code: 'actief' },
    organisatie: { naam: 'Stichting De Brug' },
    ...fields,
  });
  return { sleutel, inhoud, sha256: createHash('sha256').update(JSON.stringify(inhoud)).digest('hex') };
}

export interface Told {
  records: readonly SourceRecord[];
  afgekeurd?: readonly string[];
  day?: string;
  source?: Source;
  vingerafdruk?: string;
}

let runs = 0;

/** One whole run that is accepted; gives what it changed. */
export function tell(catalogue: SqliteCatalogue, told: Told): Changes {
  const { aantallen } = accept(catalogue, told);
  const { toegevoegd = 0, gewijzigd = 0, verwijderd = 0, ongewijzigd = 0 } = aantallen ?? {};
  return { toegevoegd, gewijzigd, verwijderd, ongewijzigd };
}

/** The run as it ended. */
export function accept(catalogue: SqliteCatalogue, told: Told, issues: readonly Issue[] = []): Run {
  const { records, afgekeurd = [], day = '2026-11-21', source = toldSource(), vingerafdruk = 'v1' } = told;
  const now = new Date(`${day}T04:15:00Z`);
  const run = { ...begun(source.bron.id, now), vingerafdruk };
  const [geldig, refused] = [records.length, afgekeurd.length];
  const read = { gelezen: geldig + refused, geldig, afgekeurd: refused, weggelaten: 0 };
  const ended = (made: Changes): Run => ({
    ...run,
    einde: now.toISOString(),
    oordeel: 'aanvaard',
    aantallen: { ...read, ...made },
  });
  catalogue.beginRun(run);
  return catalogue.accept({ run, source, records, afgekeurd: new Set(afgekeurd), now, ended }, issues);
}

export function begun(bron: string, now = new Date('2026-11-21T04:15:00Z')): Run {
  runs += 1;
  return { id: `run-${runs}`, bron, aanleiding: 'hand', begin: now.toISOString(), stappen: [] };
}

export const openNew = (file = join(temporaryFolder(), 'catalogus.sqlite')): SqliteCatalogue =>
  openCatalogue(file, 'demo', new Date('2026-11-21T04:00:00Z'));

/** What a reader of the change feed has after these changes, by id. */
export function replayed(changes: Iterable<CatalogueChange>, onto = new Map<string, unknown>()): Map<string, unknown> {
  for (const change of changes) {
    const { id, ...content } = change.soort === 'grafsteen' ? change.grafsteen : change.voorziening;
    onto.set(id, { soort: change.soort, ...content });
  }
  return onto;
}
