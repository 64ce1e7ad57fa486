import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { sourceTemplate } from '../../src/cli/new-source-template.ts';
import type { IngestOptions } from '../../src/open-ingest.ts';
import { linkPackages } from '../repository-copy.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What a server sends. */
export interface Answer {
  status?: number;
  headers?: OutgoingHttpHeaders;
  body: string | Buffer;
}

/** Invented sources in the form of the open municipal CSV, each with a real server of its own on this machine. */
export interface LoopbackSources extends Required<Pick<IngestOptions, 'folders' | 'environment'>> {
  /** From now on the server of this source sends this. */
  answer(id: string, answer: Answer): void;
  close(): Promise<void>;
}

/** All is well at first: every source sends `goodFile`. A run with less than `ROWS` records is held. */
export async function loopbackSources(ids: readonly string[]): Promise<LoopbackSources> {
  const answers = new Map<string, Answer>(ids.map((id) => [id, { body: goodFile(id) }]));
  const servers = ids.map((id) =>
    createServer((_request, response) => {
      const { status = 200, headers = {}, body } = answers.get(id) ?? { body: '' };
      response.writeHead(status, headers).end(body);
    }).listen(0, '127.0.0.1'),
  );
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const origins = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    folders: { sources: sourcesFolder(ids), fixtures: '' },
    environment: Object.fromEntries(ids.map((id, place) => [`BRON_URL_${id.toUpperCase()}`, origins[place]])),
    answer: (id, answer) => void answers.set(id, answer),
    close: async () => {
      for (const server of servers) server.close().closeAllConnections();
    },
  };
}

export const ROWS = 4;

/** Rows of a source that can be told from those of another one: `Buurthuis <source> <number>`. */
export function goodFile(id: string, rows = ROWS): string {
  const row = (_: unknown, at: number) =>
    `${at + 1};Buurthuis ${id} ${at + 1};Stichting ${id} (verzonnen);Koffie én een praatje. Verzonnen.;inloop;GM0344`;
  return ['id;naam;organisatie;omschrijving;categorieen;werkgebied', ...Array.from({ length: rows }, row), ''].join(
    '\n',
  );
}

/** What `source:new` makes, only not marked as invented: those never run live. */
function sourcesFolder(ids: readonly string[]): string {
  const folder = temporaryFolder();
  linkPackages(folder);
  for (const level of ['national', 'municipal']) mkdirSync(join(folder, level));
  for (const id of ids) {
    const source = sourceTemplate(id).replace("  verzonnen: 'ja',\n", '').replace('min: 1,', `min: ${ROWS},`);
    writeFileSync(join(folder, 'municipal', `${id}.ts`), source);
  }
  return folder;
}
