import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { externalList } from '@sociale-kaart/schemas/external-lists';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';

const text = readFileSync(new URL('../samenwerkende-catalogi/upl-scope.csv', import.meta.url), 'utf8');
const [header, ...lines] = text.trimEnd().split('\n');
const products = lines.map((line) => {
  const [uri = '', naam = '', categorieen = '', wetten = '', soort = ''] = line.split(';');
  return { uri, naam, categorieen: codes(categorieen), wetten: codes(wetten), soort };
});
const inScope = products.filter(({ categorieen }) => categorieen.length > 0);
const outOfScope = products.filter(({ categorieen }) => categorieen.length === 0);

test('the file is a table of six columns', () => {
  expect(header).toBe('uri;naam;categorieen;wetten;soort;toelichting');
  expect(lines.filter((line) => line.split(';').length !== 6)).toEqual([]);
});

test('every product of the UPL has one line, in the order and with the name of the UPL, and nothing else has', () => {
  expect(products.map(({ uri, naam }) => [uri, naam])).toEqual([...externalList('upl')]);
});

test.each(['categorie', 'wet', 'soort'] as const)('every code of %s exists and has not expired', (list) => {
  const used = new Set(products.flatMap((product) => values(product)[list]));
  expect(used.size).toBeGreaterThan(1);
  expect([...used].filter((code) => vocabularies[list].current(code)[0] !== code)).toEqual([]);
});

test('a cell names no code twice, and no thema beside a category of it', () => {
  const doubled = inScope.filter(({ categorieen, wetten }) =>
    [categorieen, wetten].some((cell) => new Set(cell).size !== cell.length),
  );
  const broader = inScope.filter(({ categorieen }) =>
    categorieen.some((code) => vocabularies.categorie.broader(code).some((thema) => categorieen.includes(thema))),
  );
  expect([...doubled, ...broader]).toEqual([]);
});

test('what is in scope says its soort; what is out says neither soort nor wet', () => {
  expect(inScope.filter(({ soort }) => soort === '')).toEqual([]);
  expect(outOfScope.filter(({ soort, wetten }) => soort !== '' || wetten.length > 0)).toEqual([]);
});

test.each(['categorie', 'wet'] as const)('a product that is matched in %s has that code here', (list) => {
  const byUri = new Map(products.map((product) => [product.uri, values(product)[list]]));
  const matches = vocabularies[list].codes.flatMap(({ code, matches = [] }) =>
    matches.filter(({ lijst }) => lijst === 'upl').map((match) => ({ code, uri: match.code })),
  );
  expect(matches.length).toBeGreaterThan(10);
  expect(matches.filter(({ code, uri }) => !byUri.get(uri)?.includes(code))).toEqual([]);
});

/** The boundaries of the lists where a mistake is likely: rows that a review should not change by accident. */
test.each<[string, string[], string[]]>([
  ['paspoort', [], []],
  ['omgevingsvergunning', [], []],
  ['welzijnswerksubsidie', [], []],
  ['mantelzorgcompliment', ['mantelzorgondersteuning'], ['wmo-2015']],
  ['schuldhulpverlening', ['schuldhulpverlening'], ['wgs']],
  ['schuldsanering', ['schuldhulpverlening'], []],
  ['bewind', ['bewindvoering-en-mentorschap'], []],
  ['belastingkwijtschelding', ['minimaregelingen'], []],
  ['individuele inkomenstoeslag', ['minimaregelingen'], ['participatiewet']],
  ['kinderopvangtoeslag', ['inkomensondersteuning', 'kinderopvang'], ['toeslagen', 'wet-kinderopvang']],
  ['toeslag toeslagenwet', ['inkomensondersteuning'], []],
  ['openbare geestelijke gezondheidszorg (oggz)', ['bemoeizorg'], ['wmo-2015']],
])('%s has the categories %p and the laws %p', (naam, categorieen, wetten) => {
  expect(products.find((product) => product.naam === naam)).toMatchObject({ categorieen, wetten });
});

function codes(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}

/** What a product says of each list. */
function values(product: (typeof products)[number]) {
  return { categorie: product.categorieen, wet: product.wetten, soort: product.soort === '' ? [] : [product.soort] };
}
