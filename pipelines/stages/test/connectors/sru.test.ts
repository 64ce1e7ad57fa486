import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSruPage } from '../../src/connectors/sru/read-page.ts';
import { sruOverHttp } from '../../src/connectors/sru/sru.ts';
import { askAndRead } from './ask-and-read.ts';

const service = (...queries: string[]) =>
  sruOverHttp({ url: 'https://zoek.voorbeeldstad.example/sru/Search', connection: 'sc', queries, within: ['meta'] });

const record = (content: string) =>
  `<record><recordData><gzd><meta>${content}</meta><body><html>niet van ons</html></body></gzd></recordData></record>`;
const titled = (title: string) => record(`<title>${title}</title>`);
const page = (records: string[], total: number, next?: number) =>
  `<?xml version="1.0" encoding="UTF-8"?><searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/"><version>1.2</version>
<numberOfRecords>${total}</numberOfRecords><records>${records.join('\n')}</records>${
    next ? `<nextRecordPosition>${next}</nextRecordPosition>` : ''
  }</searchRetrieveResponse>`;

const read = (text: string) => readSruPage(Buffer.from(text), ['meta']);
const cells = (content: string) => read(page([record(content)], 1)).records[0];

test('it turns the pages until every record is in, and then asks the next question', async () => {
  const pages = [page([titled('a'), titled('b')], 3, 3), page([titled('c')], 3), page([titled('d')], 1, 2)];
  const { asked, rows } = await askAndRead(service('een', 'twee'), pages);
  expect(rows.map(({ regel, cellen }) => [regel, cellen.title])).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
    [4, 'd'],
  ]);
  const questions = asked.map(({ url }) => new URL(url).searchParams);
  expect(questions.map((question) => [question.get('query'), question.get('startRecord')])).toEqual([
    ['een', '1'],
    ['een', '3'],
    ['twee', '1'],
  ]);
});

test('the question is as the service wants it: spaces as %20', async () => {
  const { asked } = await askAndRead(service('authority="Den Haag" and x'), [page([titled('a')], 1)]);
  expect(asked).toEqual([
    {
      url:
        'https://zoek.voorbeeldstad.example/sru/Search?version=1.2&operation=searchRetrieve&x-connection=sc' +
        '&startRecord=1&maximumRecords=50&query=authority%3D%22Den%20Haag%22%20and%20x',
    },
  ]);
});

test.each([
  ['there is no next page', [page([titled('a')], 2)]],
  ['the next page is this one', [page([titled('a')], 2, 1)]],
  ['the next page is empty', [page([titled('a')], 2, 2), page([], 2, 3), page([titled('b')], 2)]],
])('records that are missing while %s are a failure', async (_name, pages) => {
  const asking = askAndRead(service('een'), pages);
  await expect(asking).rejects.toMatchObject({
    code: 'antwoord-afgekapt',
    message: expect.stringContaining('1 van 2'),
  });
});

test('a question without any record is reported', async () => {
  const { rows, issues } = await askAndRead(service('authority="Zeist"'), [page([], 0)]);
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    expect.objectContaining({ code: 'antwoord-leeg', melding: expect.stringContaining('Zeist') }),
  ]);
});

test.each([
  ['plain text', '<title> Bijstand </title>', 'Bijstand'],
  ['CDATA', '<title><![CDATA[Zorg & <b>welzijn</b>]]></title>', 'Zorg & <b>welzijn</b>'],
  ['references of XML itself', '<title>Zorg &amp; caf&#233;</title>', 'Zorg & café'],
  ['another prefix', '<dc:title>Bijstand</dc:title>', 'Bijstand'],
  ['an element twice', '<title>a</title><x/><title>b</title>', 'a|b'],
])('%s is read', (_name, content, title) => {
  expect(cells(content)?.title).toBe(title);
});

test('the URI of what is named stands beside it, in the same order', () => {
  const named =
    '<naam resourceIdentifier="urn:a" scheme="x">a</naam><naam>b</naam><naam resourceIdentifier="urn:c">c</naam>';
  expect(cells(named)).toEqual({ naam: 'a|b|c', 'naam@resourceIdentifier': 'urn:a||urn:c' });
});

test('only what is asked for of a record is read, and an empty element is an empty cell', () => {
  expect(cells('<title/>')).toEqual({ title: '' });
});

const DIAGNOSTIC =
  '<diagnostics><diag:diagnostic><uri>info:srw/diagnostic/1/10</uri><details>authority=</details>' +
  '<message>Query syntax error</message></diag:diagnostic></diagnostics>';

test.each([
  ['a diagnostic', `<searchRetrieveResponse>${DIAGNOSTIC}</searchRetrieveResponse>`, 'Query syntax error - authority='],
  [
    'a diagnostic in place of a record',
    page([`<record><recordData>${DIAGNOSTIC}</recordData></record>`], 1),
    'Query syntax',
  ],
  ['another document', '<feed><title>x</title></feed>', '"feed"'],
  [
    'no number of records',
    '<searchRetrieveResponse><version>1.2</version></searchRetrieveResponse>',
    'numberOfRecords',
  ],
  ['a DOCTYPE', `<!DOCTYPE x [<!ENTITY a "b">]>${page([], 0).replace(/^.*\?>/, '')}`, 'DOCTYPE'],
  ['an entity', page([titled('&geheim;')], 1), 'entity'],
  ['elements that cross', '<searchRetrieveResponse><a></b></searchRetrieveResponse>', 'XML'],
  ['no XML', '{"error": "x"}', 'XML'],
])('%s fails, and the message says why', (_name, text, reason) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ code: 'antwoord-fout', message: expect.stringContaining(reason) }),
  );
});

test('a page that is cut off anywhere is never read as a smaller one', () => {
  const whole = page([titled('<![CDATA[een]]>'), titled('twee')], 2);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
      expect(() => read(whole.slice(0, length))).toThrow(expect.objectContaining({ code: 'antwoord-afgekapt' }));
    }),
  );
});
