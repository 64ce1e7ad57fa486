import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import { type Role, rolesFor } from '../../deploy/roles.ts';
import { isHealthy } from '../../elasticsearch/is-healthy.ts';
import { type RunningElasticsearch, startElasticsearch } from '../../elasticsearch/start-elasticsearch.ts';

jest.setTimeout(300_000); // the first time it is fetched

const PASSWORD = 'geheim-123';
const { lezer, schrijver } = rolesFor('kaart');

/** The two roles, and each again with one thing less. */
const ROLES: Record<string, Role> = {
  lezer,
  schrijver,
  'lezer-read': without(lezer, 'read'),
  'lezer-view_index_metadata': without(lezer, 'view_index_metadata'),
  'schrijver-monitor': without(schrijver, 'monitor'),
  'schrijver-read': without(schrijver, 'read'),
  'schrijver-write': without(schrijver, 'write'),
  'schrijver-manage': without(schrijver, 'manage'),
};

const folder = mkdtempSync(join(tmpdir(), 'elasticsearch-'));
let server: RunningElasticsearch;

beforeAll(async () => {
  server = await startElasticsearch({ folder, security: { username: 'beheer', password: PASSWORD } });
  const config = join(folder, 'node-1/config');
  const users = readFileSync(join(config, 'users'), 'utf8').trim();
  const hash = users.slice(users.indexOf(':') + 1);
  const names = Object.keys(ROLES);
  writeFileSync(join(config, 'roles.yml'), names.map((name) => `${name}: ${JSON.stringify(ROLES[name])}\n`).join(''));
  writeFileSync(join(config, 'users_roles'), names.map((name) => `${name}:${name}\n`).join(''));
  writeFileSync(join(config, 'users'), names.map((name) => `${name}:${hash}\n`).join(''));
  await taken();
  await publish('schrijver', true);
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test('schrijver publishes a copy of what is live, and lezer reads all of it', async () => {
  await publish('schrijver', false);
  expect(await read('lezer')).toEqual({ found: 0, attachment: 'plaats', stand: true });
});

test.each(Object.keys(ROLES).filter((name) => name.startsWith('schrijver-')))(
  '%s is too little to publish',
  async (user) => {
    await expect(publish(user, false)).rejects.toThrow('answered 403');
  },
);

test.each(Object.keys(ROLES).filter((name) => name.startsWith('lezer-')))('%s is too little to read', async (user) => {
  await expect(read(user)).rejects.toThrow('answered 403');
});

test('lezer publishes nothing, and schrijver nothing under another prefix', async () => {
  await expect(publish('lezer', false)).rejects.toThrow('answered 403');
  await expect(publish('schrijver', true, 'ander')).rejects.toThrow('answered 403');
});

function without(role: Role, privilege: string): Role {
  const others = (privileges: string[]) => privileges.filter((one) => one !== privilege);
  const indices = role.indices.map(({ names, privileges }) => ({ names, privileges: others(privileges) }));
  return { cluster: others(role.cluster), indices };
}

/** Elasticsearch looks at its files every five seconds; the last one written is that of the users. */
async function taken(): Promise<void> {
  const access = { username: 'schrijver', password: PASSWORD, ca: server.ca as string };
  for (let tries = 0; tries < 60 && !(await isHealthy(server.urls[0] as string, 1, access)); tries++) await wait(500);
}

async function publish(username: string, volledig: boolean, prefix?: string): Promise<void> {
  await withIndex({ username, prefix }, async (index) => {
    const writer = await index.writer();
    const attachments = { geografie: 'plaats' };
    const of = { catalogusId: 'een', demo: true, gemaaktOp: '2026-11-21T03:00:00Z', tekstVersie: '1', volgnummer: 1 };
    try {
      const candidate = await writer.candidate({ ...of, volledig, attachments });
      await candidate.finish();
      await candidate.promote();
      await index.writeStand({ bijgewerktOp: of.gemaaktOp, demo: true, bronnen: [] });
    } finally {
      await writer.close().catch(() => {}); // what it may not make it may not remove
    }
  });
}

async function read(username: string): Promise<object> {
  return withIndex({ username }, async (index) => {
    const reader = await index.reader();
    const planken = [{ naam: 'alles', clause: { alle: [] } }];
    const none = { boosts: [], facetten: [], tellingen: [] };
    const answer = await reader?.search({ planken, ...none, sorteer: 'naam', vanaf: 0, aantal: 10 });
    const stand = await index.readStand();
    return {
      found: answer?.planken[0]?.totaal,
      attachment: await reader?.attachment('geografie'),
      stand: stand !== undefined,
    };
  });
}

async function withIndex<T>(
  { username, prefix = 'kaart' }: { username: string; prefix?: string | undefined },
  use: (index: SearchIndex) => Promise<T>,
): Promise<T> {
  const index = openIndex(server.urls.join(), { username, password: PASSWORD, ca: server.ca as string, prefix });
  return use(index).finally(() => index.close());
}
