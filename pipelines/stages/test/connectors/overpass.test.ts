import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { overpass } from '../../src/connectors/overpass/overpass.ts';
import { readOverpassAnswer } from '../../src/connectors/overpass/overpass-answer.ts';
import { overpassQuery } from '../../src/connectors/overpass/selection.ts';
import { askAndRead } from './ask-and-read.ts';

const URL_OF_SERVER = 'https://overpass.voorbeeldstad.example/api/interpreter';
const two = overpass({
  url: URL_OF_SERVER,
  gemeenten: ['0344', '0355'],
  elementen: { amenity: ['library', 'social_facility'], healthcare: 'alles' },
  isIgnored: (key) => key.startsWith('source'),
});

const node = {
  type: 'node',
  id: 9900000001,
  lat: 52.0907,
  lon: 5.1214,
  tags: { name: 'Verzonnen', 'source:date': 'x' },
};
const way = { type: 'way', id: 9900000001, center: { lat: 52.1, lon: 5.2 }, tags: { name: 'Verzonnen weg' } };
const answer = (elements: unknown[], timestamp = '2026-11-21T03:00:00Z') =>
  JSON.stringify({ version: 0.6, generator: 'x', osm3s: { timestamp_osm_base: timestamp }, elements });
const NOTHING = answer([]);

test('it asks for the elements of a municipality by its code, with or without leading zeros', () => {
  expect(overpassQuery('0089', { amenity: ['library', 'social_facility'], healthcare: 'alles' })).toBe(
    `[out:json][timeout:120];
area["ref:gemeentecode"~"^0*89$"]->.gemeente;
(
  nwr(area.gemeente)["amenity"~"^(library|social_facility)$"];
  nwr(area.gemeente)["healthcare"];
);
out tags center;`,
  );
});

test('each municipality is one question, in a form', async () => {
  const { asked } = await askAndRead(two, [NOTHING, NOTHING]);
  expect(asked.map(({ methode, url }) => [methode, url])).toEqual(Array(2).fill(['POST', URL_OF_SERVER]));
  expect(asked[0]?.headers).toEqual({ 'content-type': 'application/x-www-form-urlencoded' });
  const queries = asked.map(({ vraag }) => new URLSearchParams(vraag).get('data'));
  expect(queries[0]).toContain('"^0*344$"');
  expect(queries[1]).toContain('"^0*355$"');
});

test('an element is a row: its id, its point and the tags that are not ignored', async () => {
  const { rows } = await askAndRead(two, [
    answer([node, way, { ...way, id: 3, center: undefined, tags: undefined }]),
    NOTHING,
  ]);
  expect(rows).toEqual([
    { regel: 1, cellen: { '@id': 'node/9900000001', '@lat': '52.0907', '@lon': '5.1214', name: 'Verzonnen' } },
    { regel: 2, cellen: { '@id': 'way/9900000001', '@lat': '52.1', '@lon': '5.2', name: 'Verzonnen weg' } },
    { regel: 3, cellen: { '@id': 'way/3' } },
  ]);
});

test('what lies in two municipalities is given once', async () => {
  const { rows } = await askAndRead(two, [answer([way]), answer([way, node])]);
  expect(rows.map(({ regel, cellen }) => [regel, cellen['@id']])).toEqual([
    [1, 'way/9900000001'],
    [3, 'node/9900000001'],
  ]);
});

test('a municipality without anything is reported by its code', async () => {
  const { issues } = await askAndRead(two, [answer([node]), NOTHING]);
  expect(issues).toEqual([
    expect.objectContaining({ code: 'antwoord-leeg', melding: expect.stringContaining('0355') }),
  ]);
});

test('the time of the answer is no content; a tag is', () => {
  const content = (text: string) => two.content?.(Buffer.from(text)).toString();
  expect(content(answer([node]))).toBe(content(answer([node], '2026-11-22T03:00:00Z')));
  expect(content(answer([node]))).not.toBe(content(answer([way])));
});

test.each([
  ['a remark', JSON.stringify({ remark: 'runtime error: Query timed out', elements: [node] }), 'Query timed out'],
  ['another form', JSON.stringify({ features: [] }), 'elements'],
  ['an element of another form', answer([{ type: 'area', id: 1 }]), 'elements.0.type'],
  ['no JSON', 'rate_limited', 'geen JSON'],
])('%s fails, and the message says why', (_name, body, reason) => {
  const failing = () => readOverpassAnswer(Buffer.from(body));
  expect(failing).toThrow(expect.objectContaining({ code: 'antwoord-fout', message: expect.stringContaining(reason) }));
});

test('an answer that is cut off anywhere is never read as a smaller one', () => {
  const whole = answer([node, way]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
      const failing = () => readOverpassAnswer(Buffer.from(whole.slice(0, length)));
      expect(failing).toThrow(expect.objectContaining({ code: 'antwoord-afgekapt' }));
    }),
  );
});
