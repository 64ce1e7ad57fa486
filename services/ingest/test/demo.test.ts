import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { PostcodeEvidence } from '@sociale-kaart/geography/postcode-evidence';
import { createLogger } from '@sociale-kaart/http/logger';
import { Stand } from '@sociale-kaart/schemas/bron';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { FetchFailed } from '@sociale-kaart/stages/connector';
import { runSource } from '@sociale-kaart/stages/run';
import type { Source } from '@sociale-kaart/stages/source';
import { demoAccess } from '../src/access/demo-access.ts';
import type { SourceAccess } from '../src/access/source-access.ts';
import { createRunner } from '../src/runner.ts';
import { NOW, type OpenedDemo, openDemo, wholeRound } from './opened-demo.ts';

let demo: OpenedDemo;
let first: Awaited<ReturnType<typeof wholeRound>>;

beforeAll(async () => {
  demo = await openDemo();
  first = await wholeRound(demo.ingest);
});
afterAll(async () => {
  await demo.ingest.close();
});

const source = (id: string): Source => {
  const found = demo.ingest.sources.find(({ bron }) => bron.id === id);
  if (found === undefined) throw new Error(`no source ${id}`);
  return found;
};

describe('the demo', () => {
  test('accepts every source and publishes all of it as one version that answers the reviewed questions', () => {
    expect(first.failed).toEqual([]);
    expect(first.runs.map(({ oordeel }) => oordeel)).toEqual(demo.ingest.sources.map(() => 'aanvaard'));
    expect(first.publication).toMatchObject({ oordeel: 'gepubliceerd', vanVolgnummer: 0 });
    expect(first.publication.bronnen).toEqual(demo.ingest.sources.map(({ bron }) => bron.id));
  });

  test('loses no record on the way: what was read is good, refused or left out', () => {
    for (const { aantallen } of first.runs) {
      if (aantallen === undefined) throw new Error('no counts');
      const { gelezen, geldig, afgekeurd, weggelaten, toegevoegd } = aantallen;
      expect(gelezen).toBe(geldig + afgekeurd + weggelaten);
      expect(toegevoegd).toBe(geldig);
    }
    const good = first.runs.reduce((sum, { aantallen }) => sum + (aantallen?.geldig ?? 0), 0);
    expect(demo.ingest.catalogue.counts()).toEqual({ voorzieningen: good, grafstenen: 0 });
  });

  test('finds nothing new the second time, and leaves the index as it is', async () => {
    const before = readFileSync(demo.pointerFile, 'utf8');
    const second = await wholeRound(demo.ingest);
    expect(second.runs.map(({ oordeel }) => oordeel)).toEqual(demo.ingest.sources.map(() => 'ongewijzigd'));
    expect(second.publication.oordeel).toBe('niets-te-doen');
    expect(readFileSync(demo.pointerFile, 'utf8')).toBe(before);
    for (const { bron } of demo.ingest.sources) {
      const snapshots = readdirSync(join(demo.config.modeFolder, 'snapshots', bron.id));
      expect(snapshots).toEqual([demo.ingest.catalogue.lastGood(bron.id)?.runId]);
    }
  });

  test('tells with the index where postcodes lie, by the addresses of the registers alone', async () => {
    const reader = await openIndex(demo.config.SEARCH_INDEX).reader();
    const { extension } = await demoAccess();
    const evidence = PostcodeEvidence.parse(await reader?.attachment('postcodes'));
    const { postcodeKandidaten } = loadGeography(extension, evidence);
    expect(postcodeKandidaten('3711ZG')).toEqual([{ code: 'GM0355', zeker: 'ja' }]); // a school in the fixture of duo-bo
    expect(postcodeKandidaten('3731AB').map(({ zeker }) => zeker)).toEqual(['nee', 'nee']); // De Bilt or Utrecht
    expect(evidence.pc6).not.toHaveProperty('2584BK'); // only OpenStreetMap has it
  });

  test('tells beside the index how every source is doing', () => {
    const file = join(demo.config.modeFolder, 'index', 'stand.json');
    const { demo: isDemo, bronnen } = Stand.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(isDemo).toBe(true);
    for (const { stand } of bronnen) {
      expect(stand).toMatchObject({ laatstGelukt: expect.any(String), laatstGewijzigd: NOW.toISOString() });
      expect(stand.aantal).toBeGreaterThan(0);
    }
  });
});

describe('a source that is read differently', () => {
  /** As a new version of the source file would: another mapping, and so another fingerprint. */
  async function runMappedBy(id: string, map: (made: ReturnType<Source['map']>) => ReturnType<Source['map']>) {
    const access = await demoAccess();
    const { source: declared, transport } = await access.open(source(id));
    const verwacht = { min: 0, max: 999, maxAfgekeurd: 1 };
    const changed = { ...declared, verwacht, map: (...row: Parameters<Source['map']>) => map(declared.map(...row)) };
    return runSource(changed, {
      aanleiding: 'hand',
      transport,
      catalogue: demo.ingest.catalogue,
      geography: loadGeography(access.extension),
      vingerafdruk: () => 'another mapping',
      now: () => NOW,
    });
  }

  test('reaches its records though its content did not change, and what it drops leaves a tombstone', async () => {
    const volgnummer = demo.ingest.catalogue.volgnummer();
    const run = await runMappedBy('duo-vo', (made) =>
      'naam' in made && made.naam?.includes('Assen') ? { weggelaten: 'niet in deze proef' } : made,
    );
    expect(run).toMatchObject({ oordeel: 'aanvaard', aantallen: { verwijderd: 2, gewijzigd: 0 } });
    const changes = [...demo.ingest.catalogue.changesSince(volgnummer)];
    expect(changes.map((change) => 'grafsteen' in change && change.grafsteen.reden)).toEqual([
      'bij-bron-verwijderd',
      'bij-bron-verwijderd',
    ]);
  });

  test('and whose records are refused keeps their last good version', async () => {
    const before = demo.ingest.catalogue.counts();
    const run = await runMappedBy('landelijk', (made) => ({ ...made, soort: 'geen-soort' }));
    expect(run).toMatchObject({ oordeel: 'aanvaard', aantallen: { geldig: 0, verwijderd: 0 } });
    expect(demo.ingest.catalogue.counts()).toEqual(before);
  });
});

test('a source that fails leaves every other source alone', async () => {
  const { ingest, config } = await openDemo();
  const good = await demoAccess();
  const access: SourceAccess = {
    ...good,
    open: async (one) => {
      const opened = await good.open(one);
      const away = async () => {
        throw new FetchFailed('bron-onbereikbaar', 'De server geeft geen antwoord.');
      };
      return one.bron.id === 'landelijk' ? { ...opened, transport: away } : opened;
    },
  };
  const runner = createRunner({
    access,
    catalogue: ingest.catalogue,
    geography: loadGeography(good.extension),
    folder: config.modeFolder,
    logger: createLogger('silent'),
    vingerafdruk: () => 'a fingerprint',
    now: () => NOW,
  });
  const { runs, publication } = await wholeRound({ ...ingest, runner });
  for (const { bron, oordeel } of runs)
    expect([bron, oordeel]).toEqual([bron, bron === 'landelijk' ? 'mislukt' : 'aanvaard']);
  expect(publication.oordeel).toBe('gepubliceerd');
  const failed = runs.find(({ bron }) => bron === 'landelijk');
  expect(ingest.catalogue.runs.issues(failed?.id ?? '')).toMatchObject([{ code: 'bron-onbereikbaar' }]);
  await ingest.close();
});
