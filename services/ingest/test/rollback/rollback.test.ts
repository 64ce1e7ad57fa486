import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Publicatie } from '@sociale-kaart/schemas/run';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { openLive } from '@sociale-kaart/search-index/live';
import { search } from '@sociale-kaart/search-index/query/search';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import { configuredIndex } from '../../src/configured-index.ts';
import { indexStatus } from '../../src/index-status.ts';
import { engines } from './engines.ts';
import { rollItBack, run, SECOND, twoVersions } from './two-versions.ts';

describe.each(engines('a rollback'))('a rollback on $name', ({ name, settings }) => {
  let made: Awaited<ReturnType<typeof twoVersions>>;
  /** As a search service has it. */
  let reading: SearchIndex;
  beforeAll(async () => {
    made = await twoVersions(settings);
    reading = configuredIndex(made.config);
  });
  afterAll(async () => {
    await Promise.all([reading.close(), made.ingest.close()]);
  });

  const live = async () => (await made.ingest.index.versions()).live;
  /** What somebody who searches gets. */
  const searched = async () => {
    const reader = await reading.reader();
    if (reader === undefined) throw new Error('nothing is live');
    const { totaal } = await search(SearchQuery.parse({ q: 'inloop' }), await openLive(reader), new Date());
    return { versie: reader.versie.versie, totaal };
  };

  test('goes back at once to what was live before, while others read on', async () => {
    const { ingest, first, second } = made;
    const before = await searched();
    expect(before.versie).toBe(second.versie);
    await rollItBack(ingest);
    expect(await live()).toMatchObject({ versie: first.versie, documenten: 136 });
    let now = await searched();
    for (; now.versie !== first.versie; now = await searched()) {
      expect(now).toEqual(before);
      await wait(100);
    }
    expect(now.totaal).toBeLessThan(before.totaal);
  });

  test('keeps publishing paused, also for what runs bring in the meantime', async () => {
    const { ingest, first } = made;
    const volgnummer = ingest.catalogue.volgnummer();
    expect(volgnummer).toBeGreaterThan(302);
    const { run: held, ...rest } = await run(ingest, SECOND);
    expect(held).toMatchObject({ oordeel: 'aangehouden' });
    expect(rest.issues()).toContainEqual(expect.objectContaining({ code: 'eerder-teruggedraaid' }));
    const paused = await ingest.publisher.now([SECOND]);
    expect(paused).toMatchObject({ oordeel: 'gepauzeerd', reden: expect.stringContaining(first.versie ?? '-') });
    expect(await live()).toMatchObject({ versie: first.versie });
    expect(ingest.catalogue.volgnummer()).toBe(volgnummer);
  });

  test('is done once, however often it is asked', async () => {
    const { ingest } = made;
    const before = [ingest.catalogue.volgnummer(), ingest.catalogue.publications.recent(9), await live()];
    await rollItBack(ingest);
    expect([ingest.catalogue.volgnummer(), ingest.catalogue.publications.recent(9), await live()]).toEqual(before);
  });

  test('is followed, once released, by a version that says the same under higher numbers', async () => {
    const { ingest, undone } = made;
    const released: Publicatie = await ingest.byHand.release(() => undefined);
    expect(released).toMatchObject({ oordeel: 'gepubliceerd', totVolgnummer: ingest.catalogue.volgnummer() });
    expect(await live()).toMatchObject({ documenten: 136, grafstenen: 166, volgnummer: released.totVolgnummer });
    expect(await ingest.publisher.now([])).toMatchObject({ oordeel: 'niets-te-doen' });
    expect(ingest.catalogue.runs.toReplay()).toMatchObject([{ bron: SECOND, oordeel: 'aangehouden' }]);
    expect(ingest.catalogue.runs.undone(SECOND)?.id).toBe(undone.id);
  });

  test('does not let in a run of which nothing is kept', async () => {
    const { ingest } = made;
    const { run: replayed, ...rest } = await run(ingest, SECOND, 'nergens');
    expect(replayed.oordeel).toBe('mislukt');
    expect(rest.issues()).toMatchObject([{ melding: expect.stringContaining('geen gegevens bewaard') }]);
  });

  test('lets the undone run in again when a person replays it', async () => {
    const { ingest, undone } = made;
    const { run: replayed } = await run(ingest, SECOND, undone.id);
    expect(replayed).toMatchObject({ oordeel: 'aanvaard', aanleiding: 'replay', aantallen: { toegevoegd: 166 } });
    expect(await ingest.publisher.now([SECOND])).toMatchObject({ oordeel: 'gepubliceerd' });
    expect(await live()).toMatchObject({ documenten: 302, grafstenen: 0 });
    expect((await run(ingest, SECOND)).run.oordeel).toBe('ongewijzigd');
  });

  test('leaves an index that can be looked at, and built again beside what is live', async () => {
    const { ingest, config } = made;
    const before = await live();
    expect(await ingest.byHand.rebuild()).toMatchObject({ oordeel: 'gepubliceerd', vanVolgnummer: 0 });
    const { index, catalogus } = await indexStatus(config);
    expect(index).toMatchObject({ zoekmachine: name, live: { documenten: 302, volgnummer: before?.volgnummer } });
    expect(index.eerder?.[0]).toMatchObject({ versie: before?.versie });
    expect(catalogus).toMatchObject({ voorzieningen: 302, volgnummer: before?.volgnummer, wachtend: [] });
    expect(catalogus?.gepauzeerd).toBeUndefined();
  });
});
