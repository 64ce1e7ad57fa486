import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

// There is no Docker where the tests run: what the image and the compose file name is looked up instead.
const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const isThere = (path: string) => existsSync(join(ROOT, path));
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

const DOCKERFILE = read('infra/deploy/Dockerfile');
const COMPOSE = read('infra/deploy/compose.yaml');
const EXAMPLE = read('infra/deploy/.env.example');
const { workspaces, optionalDependencies } = JSON.parse(read('package.json')) as {
  workspaces: string[];
  optionalDependencies: Record<string, string>;
};

/** Each service of the compose file with its lines. */
const SERVICES = new Map(
  (COMPOSE.split(/^services:$/m)[1] ?? '')
    .split(/^\S/m)[0]
    ?.split(/^ {2}(?=\w+:$)/m)
    .slice(1)
    .map((block) => [block.slice(0, block.indexOf(':')), block]),
);
const environmentOf = (block: string) =>
  found(block.split(/^ {4}environment:$/m)[1]?.split(/^ {4}\w/m)[0] ?? '', /^ {6}([\w.]+):/gm);

const copied = found(DOCKERFILE, /^COPY (?!--from)(.+) \S+$/gm).flatMap((sources) => sources.split(' '));

test('the image copies what there is, and what .dockerignore lets through', () => {
  const named = found(read('.dockerignore'), /^!(.+)$/gm);
  expect(copied.length).toBeGreaterThan(15);
  expect(copied.filter((path) => !isThere(path))).toEqual([]);
  expect(copied.filter((path) => !named.includes(path.split('/')[0] ?? ''))).toEqual([]);
});

test('packages are installed for every workspace, or npm refuses the lockfile', () => {
  const manifests = workspaces.flatMap((folder) => globSync(`${folder}/package.json`, { cwd: ROOT }));
  expect(copied.filter((path) => path.endsWith('/package.json')).toSorted()).toEqual(manifests.toSorted());
});

test('what runs finds its packages in the one folder that the image copies', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: boolean }> };
  const elsewhere = Object.entries(packages).filter(([path, { dev }]) => !dev && path.indexOf('node_modules/') > 0);
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

test('the image has the Node that the tests run on', () => {
  const [version] = Object.values(optionalDependencies);
  expect(found(DOCKERFILE, /^FROM node:([\d.]+)-/gm)).toEqual([version, version]);
});

test('every program that a container starts exists, and gets its signals itself', () => {
  const commands = `${DOCKERFILE}\n${COMPOSE}`.match(/(?:CMD|command:) \[.*\]/g) ?? [];
  const programs = found(commands.join('\n'), /"node", "([^"]+)"/g);
  expect(programs).toHaveLength(commands.length);
  expect(programs).toHaveLength(5);
  expect(programs.filter((path) => !isThere(path))).toEqual([]);
  expect(DOCKERFILE).not.toMatch(/^(?:CMD|ENTRYPOINT) [^[]/m);
});

/** Documented for the image of Elasticsearch: its settings by their own names, and the password of `elastic`. */
const OF_ELASTICSEARCH = [
  'cluster.name',
  'node.name',
  'discovery.type',
  'xpack.security.enabled',
  'xpack.security.http.ssl.enabled',
  'ELASTIC_PASSWORD',
];

test('every variable of a container is a setting of what runs in it', () => {
  const settings = found(read('README.md'), /^\| `([A-Z_]+)` \|/gm);
  const known: Record<string, string[]> = {
    elasticsearch: OF_ELASTICSEARCH,
    users: found(read('infra/deploy/make-users.ts'), /required\('(\w+)'\)/g).concat(
      'LEZER_PASSWORD',
      'SCHRIJVER_PASSWORD',
    ),
    ingest: settings,
    search: settings,
  };
  expect([...SERVICES.keys()]).toEqual(Object.keys(known));
  for (const [name, block] of SERVICES) {
    expect(environmentOf(block).length).toBeGreaterThan(4);
    expect(environmentOf(block).filter((variable) => !known[name]?.includes(variable))).toEqual([]);
  }
  const ofImage = found(DOCKERFILE.replace('NODE_ENV=', ''), /\b([A-Z_]+)=/g);
  expect(ofImage.filter((variable) => !settings.includes(variable))).toEqual([]);
});

test('the example of .env has every variable that the compose file asks for, and no other', () => {
  const asked = found(COMPOSE, /(?<!\$)\$\{(\w+)/g);
  expect(found(EXAMPLE, /^(\w+)=/gm).toSorted()).toEqual([...new Set(asked)].toSorted());
});

test('no secret has a value in a file, and without one nothing starts', () => {
  const secrets = found(EXAMPLE, /^(\w+_(?:PASSWORD|KEY))=/gm);
  expect(secrets).toHaveLength(4);
  for (const name of secrets) {
    expect(EXAMPLE).toMatch(new RegExp(`^${name}=$`, 'm'));
    const uses = COMPOSE.match(new RegExp(`\\$\\{${name}[^}]*\\}`, 'g')) ?? [];
    expect(new Set(uses)).toEqual(new Set([`\${${name}:?}`]));
  }
});

test('nothing is published but search, to this machine, and Elasticsearch has no way out', () => {
  const published = [...SERVICES].filter(([, block]) => /^ {4}ports:/m.test(block)).map(([name]) => name);
  expect(published).toEqual(['search']);
  expect(found(COMPOSE, /^ {6}- (\S+):8080$/gm)).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  expect(SERVICES.get('elasticsearch')).toContain('networks: [index]');
  expect(COMPOSE).toMatch(/^ {2}index:\n {4}internal: true$/m);
});

test('the compose file is indented by two spaces, and says nothing twice', () => {
  const lines = COMPOSE.split('\n').filter((line) => line.trim() !== '');
  expect(lines.filter((line) => /\t/.test(line) || (/^ */.exec(line)?.[0].length ?? 0) % 2 === 1)).toEqual([]);
  for (const block of SERVICES.values()) {
    const keys = found(block, /^ {4}([\w<]+):/gm);
    expect(keys).toEqual([...new Set(keys)]);
  }
});
