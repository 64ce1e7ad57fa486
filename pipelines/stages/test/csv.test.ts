import { expect, test } from '@jest/globals';
import type { Issue } from '@sociale-kaart/schemas/issue';
import fc from 'fast-check';
import type { RawRow } from '../src/connector.ts';
import { type CsvOptions, readCsv } from '../src/connectors/csv.ts';

interface ReadCsv {
  rows: RawRow[];
  issues: Issue[];
}

function read(content: string | Buffer, options: Partial<CsvOptions> = {}): ReadCsv {
  const issues: Issue[] = [];
  const body = Buffer.isBuffer(content) ? content : Buffer.from(content);
  const rows = [
    ...readCsv(body, { url: 'https://voorbeeldstad.example/x.csv', ...options }, (one) => issues.push(one)),
  ];
  return { rows, issues };
}

const cells = ({ rows }: ReadCsv) => rows.map(({ cellen }) => cellen);

test.each([
  ['UTF-8', Buffer.from('naam\ncafé €')],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFnaam\ncafé €')],
  ['windows-1252', Buffer.from([...Buffer.from('naam\ncaf'), 0xe9, 0x20, 0x80])],
  ['UTF-16 with a byte order mark', Buffer.from('\uFEFFnaam\ncafé €', 'utf16le')],
])('text in %s is read as it was meant', (_name, body) => {
  expect(cells(read(body))).toEqual([{ naam: 'café €' }]);
});

test('another encoding than the source promises is reported, and read', () => {
  const { rows, issues } = read(Buffer.from([0x61, 0x0a, 0xe9]), { encoding: 'utf-8' });
  expect(rows[0]?.cellen).toEqual({ a: 'é' });
  expect(issues).toEqual([expect.objectContaining({ niveau: 'opmerking', code: 'codering-afwijkend' })]);
});

test.each([';', ',', '\t'])('the delimiter %j is found by the header', (delimiter) => {
  const file = ['id', 'naam', 'plaats'].join(delimiter).concat('\n1', delimiter, 'a', delimiter, 'b');
  expect(cells(read(file))).toEqual([{ id: '1', naam: 'a', plaats: 'b' }]);
});

test('a quoted cell may hold the delimiter, quotes and lines', () => {
  expect(cells(read('a;b\n"x;y";"zegt ""dag"""\n"een\ntwee";c'))).toEqual([
    { a: 'x;y', b: 'zegt "dag"' },
    { a: 'een\ntwee', b: 'c' },
  ]);
});

test('every row knows the line on which it begins, whatever stands above it', () => {
  const { rows } = read('a;b\r\n\r\n1;"twee\r\nregels"\r\n;\r\n3;c\r\n');
  expect(rows.map(({ regel }) => regel)).toEqual([3, 6]);
});

test.each([
  ['too few', 'a;b;c\n1;2\n4;5;6', 2],
  ['too many', 'a;b;c\n1;2;3;4\n4;5;6', 4],
])('a row with %s cells is refused with its line, and the rest is read', (_name, file, found) => {
  const { rows } = read(file);
  expect(rows[0]?.fout).toMatchObject({ niveau: 'fout', code: 'regel-onleesbaar', regel: 2 });
  expect(rows[0]?.fout?.melding).toContain(`${found} velden; het moeten er 3 zijn`);
  expect(rows[1]).toEqual({ regel: 3, cellen: { a: '4', b: '5', c: '6' } });
});

test('a quote that is never closed costs its own line only', () => {
  const { rows } = read('a;b\n1;"open\n2;x\n3;y');
  expect(rows.map(({ regel, fout }) => [regel, fout?.code])).toEqual([
    [2, 'regel-onleesbaar'],
    [3, undefined],
    [4, undefined],
  ]);
});

test.each([
  ['at the begin of a cell', '1;a;"open', 'regel-onleesbaar'],
  ['in the middle of a cell', '1;a;half"open', undefined],
])('a stray quote %s that meets another one in a later row does not swallow the rows between', (_name, row, code) => {
  const { rows } = read(`a;b;c\n${row}\n2;b;c\n3;dicht";d\n4;e;f`);
  expect(rows.map(({ regel, fout }) => [regel, fout?.code])).toEqual([
    [2, code],
    [3, undefined],
    [4, undefined],
    [5, undefined],
  ]);
});

test('a stray quote is read as text and reported with line and column', () => {
  const { rows, issues } = read('a;b\n1;De "Brug"\n2;x');
  expect(rows[0]?.cellen).toEqual({ a: '1', b: 'De "Brug"' });
  expect(issues).toEqual([expect.objectContaining({ code: 'aanhalingsteken-los', regel: 2, veld: 'b' })]);
});

test('where a source knows no quoting, quotes are text and only an odd one is reported', () => {
  const { rows, issues } = read('a;b\n"1;"De Brug"\n2;x', { quotes: false });
  expect(rows.map(({ cellen }) => cellen.a)).toEqual(['"1', '2']);
  expect(issues.map(({ veld }) => veld)).toContain('a');
});

test('of two columns with one name the first counts; a column without a name is not read', () => {
  const { rows, issues } = read('a;a;\n1;2;3');
  expect(rows[0]?.cellen).toEqual({ a: '1' });
  expect(issues).toEqual([expect.objectContaining({ niveau: 'waarschuwing', veld: 'a', regel: 1 })]);
});

test('a record in the place of the header is told to nobody', () => {
  const record = 'Jan Jansen;06-12345678;jan.jansen@voorbeeldstad.example;id\n1;2;3;4';
  const failing = () => read(record, { required: ['id', 'naam'] });
  expect(failing).toThrow('ontbreken: naam. Gevonden: 4 kolommen, en van de verplichte id.');
  expect(failing).not.toThrow(/Jan|jan|1234/);
  const twice = read('06-12345678;06-12345678\n"a"b;c', {});
  expect(JSON.stringify(twice)).not.toContain('1234');
});

test.each<[string, string, Partial<CsvOptions>, string]>([
  ['nothing', '', {}, 'antwoord-leeg'],
  ['blanks', ' \r\n\r\n', {}, 'antwoord-leeg'],
  ['a header only', 'a;b\n', {}, 'antwoord-leeg'],
  ['a web page', '\n<!DOCTYPE html><html><body>Storing</body></html>', {}, 'antwoord-is-html'],
  ['half a line where every line is ended', 'a;b\n1;2\n3', { endsWithNewline: true }, 'antwoord-afgekapt'],
  ['another file', 'x;y\n1;2', { required: ['id', 'x'] }, 'kolom-ontbreekt'],
])('%s is no data, with a code of its own', (_name, file, options, code) => {
  expect(() => read(file, options)).toThrow(expect.objectContaining({ name: 'ParseFailed', code }));
});

test('a line with its quotes in pairs is read the same on its own as among others, by hundreds', () => {
  const piece = fc.constantFrom('a', ';', ' ', '""', '"b;c"', 'd"e"', ';"', '";', '"');
  const line = fc.array(piece, { maxLength: 6 }).map((pieces) => `x;${pieces.join('')}`);
  const isPaired = (text: string) => text.split('"').length % 2 === 1;
  const lines = fc.array(line.filter(isPaired), { minLength: 1, maxLength: 250, size: 'max' });
  const withoutLine = ({ rows, issues }: ReadCsv) => [
    rows.map(({ cellen, fout }) => [cellen, fout?.melding]),
    issues.map(({ veld, waarde }) => [veld, waarde]),
  ];
  fc.assert(
    fc.property(lines, (all) => {
      const alone = all.map((one) => withoutLine(read(`a;b\n${one}`)));
      expect(withoutLine(read(['a;b', ...all].join('\n')))).toEqual([
        alone.flatMap(([rows]) => rows),
        alone.flatMap(([, issues]) => issues),
      ]);
    }),
    { numRuns: 10 },
  );
});

test('every row of a long file knows its line, also below a cell of several lines and a stray quote', () => {
  const text = (place: number) => (place % 70 === 0 ? '"twee\nregels"' : place % 110 === 0 ? 'half"open' : 'x');
  const { rows } = read(['id;b', ...Array.from({ length: 300 }, (_, place) => `${place};${text(place)}`)].join('\n'));
  const extraAbove = (place: number) => Math.ceil(place / 70);
  expect(rows.map(({ regel }) => regel)).toEqual(rows.map((_, place) => place + 2 + extraAbove(place)));
  expect(rows).toHaveLength(300);
});

test('what is written by the letter of RFC 4180 comes back as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ';', ',', '"', '\n') }).map((text) => `x${text}`);
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (table) => {
      const file = ['a;b;c', ...table.map((row) => row.map(quote).join(';'))].join('\n');
      expect(cells(read(file)).map(({ a, b, c }) => [a, b, c])).toEqual(table);
    }),
  );
});
