import type { ServerResponse } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import type { Connector } from '../src/connector.ts';
import { csvOverHttp } from '../src/connectors/csv.ts';
import { duoCsv } from '../src/connectors/duo-csv.ts';
import { overpass } from '../src/connectors/overpass/overpass.ts';
import { sruOverHttp } from '../src/connectors/sru/sru.ts';
import { createHttpClient } from '../src/fetch/http-client.ts';
import { type DryRun, dryRun } from '../src/run/dry-run.ts';
import { defineSource, type Source } from '../src/source.ts';
import { loopbackServer } from './loopback-server.ts';

const geography = loadGeography();
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

const url = 'https://open.voorbeeldstad.example/bron';

interface Kind {
  connector: Connector;
  sleutel: string;
  /** What a source of this kind sends when all is well: one record, whose name holds an é. */
  good: string;
}

const CSV = 'id;naam\r\na;Café De Kade\r\n';
const KINDS = {
  csv: { connector: csvOverHttp({ url, encoding: 'utf-8' }), sleutel: 'id', good: CSV },
  duo: { connector: duoCsv({ url }), sleutel: 'id', good: CSV },
  overpass: {
    connector: overpass({ url, gemeenten: ['0344'], elementen: { club: 'alles' }, isIgnored: () => false }),
    sleutel: '@id',
    good: '{"elements": [{"type": "node", "id": 1, "tags": {"naam": "Café De Kade"}}]}',
  },
  sru: {
    connector: sruOverHttp({ url, connection: 'sc', queries: ['x'], within: ['meta'] }),
    sleutel: 'id',
    good:
      '<?xml version="1.0"?><searchRetrieveResponse><numberOfRecords>1</numberOfRecords><records><record><meta>' +
      '<id>a</id><naam>Café De Kade</naam></meta></record></records></searchRetrieveResponse>',
  },
} satisfies Record<string, Kind>;
type KindName = keyof typeof KINDS;
const names: KindName[] = ['csv', 'duo', 'overpass', 'sru'];

function sourceOf({ connector, sleutel }: Kind): Source {
  return defineSource({
    id: 'verzonnen',
    naam: 'Verzonnen bron',
    beheerder: { naam: 'Voorbeeldstad', url: 'https://voorbeeldstad.example' },
    niveau: 'gemeentelijk',
    licentie: 'CC0-1.0',
    naamsvermelding: 'Voorbeeldstad',
    homepage: 'https://voorbeeldstad.example',
    schema: '15 4 * * *',
    ophalen: connector,
    sleutel,
    verwacht: { min: 1, max: 1 },
    map: (row) => ({ soort: 'aanbod', naam: row.take('naam'), categorieen: ['buurthuis'], locaties: [] }),
  });
}

type Answer = (response: ServerResponse) => void;

/** A run against a server that answers everything so, through the real client. */
async function run(kind: KindName, answer: Answer): Promise<DryRun> {
  const server = await loopbackServer((_request, response) => answer(response));
  const client = createHttpClient({ contact: 'test@voorbeeldstad.example', firstWaitMs: 1, wholeMs: 5_000 });
  opened.push(server, client);
  const unused = () => {
    throw new Error('A dry run does not come here.');
  };
  return dryRun(sourceOf(KINDS[kind]), {
    aanleiding: 'hand',
    now: () => new Date('2026-11-21T03:00:00Z'),
    transport: client.transport(server.origin),
    geography,
    vingerafdruk: () => 'x',
    catalogue: {
      liveRecords: () => new Map(),
      reusable: () => () => undefined,
      lastGood: unused,
      beginRun: unused,
      endRun: unused,
      accept: unused,
    },
  });
}

const body =
  (content: string | Buffer): Answer =>
  (response) =>
    void response.end(content);
const failure = ({ run: { oordeel, klasse }, issues }: DryRun) => [oordeel, klasse, issues[0]?.code];

test.each(names)('a good answer of %s is taken over', async (kind) => {
  const { run: ledger, issues } = await run(kind, body(KINDS[kind].good));
  expect(ledger).toMatchObject({ oordeel: 'aanvaard', aantallen: { geldig: 1 } });
  expect(issues).toEqual([]);
});

const PAGE = '<!DOCTYPE html>\n<html><head><title>Onderhoud</title></head><body>Wij zijn zo terug.</body></html>';
const half: Answer = (response) => {
  response.writeHead(200, { 'content-length': '5000' });
  response.write('half');
  setTimeout(() => response.destroy(), 20);
};
/** What only shows in the content, a connector that turns pages sees while it fetches, and one of a file when it reads. */
const SEEN_IN = { csv: 'lezen', duo: 'lezen', overpass: 'ophalen', sru: 'ophalen' };

const broken: [fault: string, code: string, answer: Answer, seen: 'content' | 'transport'][] = [
  ['a web page with status 200', 'antwoord-is-html', body(PAGE), 'content'],
  ['an empty file', 'antwoord-leeg', body(''), 'content'],
  ['nothing but line ends', 'antwoord-leeg', body('\r\n\r\n'), 'content'],
  ['status 500', 'antwoord-status', (response) => void response.writeHead(500).end('fout'), 'transport'],
  ['a connection that breaks off', 'antwoord-afgekapt', half, 'transport'],
];

test.each(names.flatMap((kind) => broken.map((fault) => [kind, ...fault] as const)))(
  '%s: %s ends the run as %s',
  async (kind, _fault, code, answer, seen) => {
    const klasse = seen === 'content' ? SEEN_IN[kind] : 'ophalen';
    expect(failure(await run(kind, answer))).toEqual(['mislukt', klasse, code]);
  },
);

test.each<[KindName, string, string, string]>([
  ['duo', 'a file that stops within a row', 'antwoord-afgekapt', CSV.slice(0, -6)],
  ['overpass', 'JSON that stops halfway', 'antwoord-afgekapt', KINDS.overpass.good.slice(0, -9)],
  ['sru', 'XML that stops halfway', 'antwoord-afgekapt', KINDS.sru.good.slice(0, -9)],
  ['overpass', 'a remark', 'antwoord-fout', '{"elements": [], "remark": "timed out"}'],
  ['overpass', 'a line of text', 'antwoord-fout', 'Too many requests'],
  ['sru', 'a diagnostic', 'antwoord-fout', '<diagnostics><message>x</message></diagnostics>'],
])('%s: %s ends the run as %s', async (kind, _fault, code, content) => {
  expect(failure(await run(kind, body(content)))).toEqual(['mislukt', SEEN_IN[kind], code]);
});

test('csv: without a promised last line end, a row that is cut off is refused on its own, and the run is held', async () => {
  const { run: ledger, issues } = await run('csv', body(`${CSV}b`));
  expect(ledger).toMatchObject({ oordeel: 'aangehouden', aantallen: { geldig: 1, afgekeurd: 1 } });
  expect(issues[0]).toMatchObject({ code: 'regel-onleesbaar', regel: 3 });
});

test.each<KindName>(['csv', 'overpass', 'sru'])(
  '%s: windows-1252 is read as it was meant, and reported',
  async (kind) => {
    const { run: ledger, issues } = await run(kind, body(Buffer.from(KINDS[kind].good, 'latin1')));
    expect(ledger.oordeel).toBe('aanvaard');
    expect(issues.map(({ code }) => code)).toEqual(['codering-afwijkend']);
  },
);
