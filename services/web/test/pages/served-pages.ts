import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureFolder } from '@sociale-kaart/fixtures/fixtures';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import type { Stand } from '@sociale-kaart/schemas/bron';
import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import { type Given, publish } from '@sociale-kaart/search-index/contract/published-catalogue';
import type { Tombstone } from '@sociale-kaart/search-index/index-document';
import { IndexUnavailable } from '@sociale-kaart/search-index/index-reader';
import { type Live, openLive } from '@sociale-kaart/search-index/live';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import express from 'express';
import { createPages } from '../../src/create-pages.ts';
import { newKey } from '../../src/link/seal.ts';

/** The pages over a real index, on a free port. */
export interface ServedPages {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** A form as a browser sends it, and the first thing that it hears. */
  post(path: string, fields: Record<string, string | string[]>): Promise<Response>;
  /** The search form as a browser sends it, and the first thing that it hears; repeated fields as lists. */
  send(fields: Record<string, string | string[]>): Promise<Response>;
  /** The same, followed to the answer. */
  search(fields: Record<string, string | string[]>): Promise<Response>;
  close(): Promise<void>;
}

/** Publishes these, takes away what is gone, and serves them; without any, nothing was ever published. */
export async function servePages(
  catalogue: readonly Given[] | undefined,
  gone: readonly Tombstone[] = [],
): Promise<ServedPages> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const index = openIndex(`sqlite:${folder}`);
  const geography = loadGeography();
  if (catalogue) await publish(index, catalogue, geography);
  if (gone.length > 0) await bury(index, gone);
  let opened: Promise<Live> | undefined; // nothing is published after the first request
  const live = async (): Promise<Live> => {
    const reader = await index.reader();
    if (reader === undefined) throw new IndexUnavailable('nothing was published');
    opened ??= openLive(reader).then((version) => ({ ...version, geography }));
    return opened;
  };
  const app = express().use(createPages({ live, stand: async () => STAND, key: newKey() }));
  const server = await listening(createServer(app));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    get: (path, headers = {}) => fetch(url + path, { redirect: 'manual', headers }),
    post: (path, fields) => fetch(url + path, { method: 'POST', body: formBody(fields), redirect: 'manual' }),
    send: (fields) => fetch(`${url}/zoeken`, { method: 'POST', body: formBody(fields), redirect: 'manual' }),
    search: (fields) => fetch(`${url}/zoeken`, { method: 'POST', body: formBody(fields) }),
    close: async () => {
      await new Promise((closed) => server.close(closed));
      await index.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The next version of the index, in which these are gone. */
async function bury(index: SearchIndex, tombstones: readonly Tombstone[]): Promise<void> {
  const writer = await index.writer();
  const version = await writer.live();
  if (version === undefined) throw new Error('nothing was published');
  const candidate = await writer.candidate({ ...version, volgnummer: 1_000, volledig: false, attachments: {} });
  await candidate.apply(tombstones.map((grafsteen) => ({ soort: 'grafsteen', grafsteen })));
  await (await candidate.finish()).close();
  await candidate.promote();
  await writer.close();
}

/** What the invented source of the demo says of everything in it, as it is published. */
export function voorbeeldstad(): Given[] {
  const expected = readFileSync(join(fixtureFolder('voorbeeldstad'), 'expected.json'), 'utf8');
  const { records } = JSON.parse(expected) as { records: { sleutel: string; inhoud: VoorzieningInhoud }[] };
  return records.map(({ sleutel, inhoud: { url: _page, bronGewijzigdOp: _date, organisatie, ...rest } }) => ({
    ...rest,
    organisatie: { id: 'aaaaaaaaaaaa', naam: organisatie.naam },
    bronnen: [{ bron: 'voorbeeldstad', sleutel, licentie: 'CC0-1.0', naamsvermelding: 'Gemeente Voorbeeldstad' }],
  }));
}

const STAND: Stand = {
  bijgewerktOp: '2026-11-20T04:00:00Z',
  demo: true,
  bronnen: [
    {
      id: 'voorbeeldstad',
      naam: 'Sociale kaart van Voorbeeldstad',
      beheerder: { naam: 'Gemeente Voorbeeldstad', url: 'https://voorbeeldstad.example' },
      niveau: 'gemeentelijk',
      licentie: 'CC0-1.0',
      naamsvermelding: 'Gemeente Voorbeeldstad',
      homepage: 'https://voorbeeldstad.example',
      schema: '0 4 * * *',
      verzonnen: 'ja',
      stand: { aantal: 1, openIssues: 0 },
    },
  ],
};

function listening(server: Server): Promise<Server> {
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}

function formBody(fields: Record<string, string | string[]>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [naam, values] of Object.entries(fields)) for (const one of [values].flat()) body.append(naam, one);
  return body;
}
