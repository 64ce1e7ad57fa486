import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { textOf } from '@sociale-kaart/search-index/document/text-of';
import type { IndexDocument, IndexLocation, Veld } from '@sociale-kaart/search-index/index-document';
import { anywhere } from '@sociale-kaart/search-index/query/clauses/within';
import { facets } from '@sociale-kaart/search-index/query/facets';

/** The lists of codes that the questions count or filter. */
export const LISTS = [
  ...new Set([
    ...facets([], anywhere).map(({ lijst }) => lijst),
    ...['onafhankelijk', 'status', 'bereik', 'bedient', 'bedientDeels', 'bedientPostcode', 'vestigingsgemeente'],
  ]),
];

/** The same document for a library that knows nothing of our index: text, codes, places, and what a page shows. */
export interface PlainDocument {
  id: string;
  tekst: Record<Veld, string>;
  /** The tokens that our index has of each field, with blanks between them. */
  velden: Record<Veld, string>;
  codes: Record<string, string[]>;
  locaties: readonly IndexLocation[];
  /** JSON: text is the leanest way to keep what is only shown. */
  document: string;
}

export function plainDocument(voorziening: Voorziening, made: IndexDocument): PlainDocument {
  const { id, velden, codes, locaties, document } = made;
  const text = new Map(textOf(voorziening).map(({ veld, tekst }) => [veld, tekst]));
  return {
    id,
    tekst: perField((veld) => text.get(veld) ?? ''),
    velden,
    codes: Object.fromEntries(LISTS.map((list) => [list, [...(codes[list] ?? [])]])),
    locaties,
    document,
  };
}

function perField(of: (veld: Veld) => string): Record<Veld, string> {
  return {
    naam: of('naam'),
    organisatie: of('organisatie'),
    labels: of('labels'),
    omschrijving: of('omschrijving'),
  };
}

/** Writes one document a line; `end` resolves when all of it is on disk. */
export function plainDocumentWriter(file: string) {
  const stream = createWriteStream(file);
  return {
    async write(document: PlainDocument): Promise<void> {
      if (!stream.write(`${JSON.stringify(document)}\n`)) await once(stream, 'drain');
    },
    async end(): Promise<void> {
      stream.end();
      await finished(stream);
    },
  };
}

/** Reads them back. A code is one string however often it occurs, as it is in a program that has its lists in memory. */
export async function* readPlainDocuments(file: string): AsyncGenerator<PlainDocument> {
  const known = new Map<string, string>();
  const same = (code: string) => known.get(code) ?? known.set(code, code).get(code) ?? code;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const document: PlainDocument = JSON.parse(line);
    for (const [list, codes] of Object.entries(document.codes)) document.codes[list] = codes.map(same);
    yield document;
  }
}
