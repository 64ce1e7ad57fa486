import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type CodesByDocument, codesByDocument } from './codes-by-document.ts';
import { type DocumentSet, decodeDocumentSet, sizeOf } from './document-set.ts';

/** For every document of every code; a step is one of counting (facet-counts.ts). */
const STEPS_TO_TURN = 4;

/** The codes of one version, by list. A list is read whole when it is first asked for, and then stays in memory. */
export class CodeLists {
  readonly #statement: StatementSync;
  readonly #lists = new Map<string, ReadonlyMap<string, DocumentSet>>();
  readonly #sizes = new Map<string, readonly number[]>();
  readonly #saved = new Map<string, number>();
  readonly #byDocument = new Map<string, CodesByDocument>();
  readonly #size: number;

  /** `size`: numbers of documents lie below it. */
  constructor(db: DatabaseSync, size: number) {
    this.#size = size;
    this.#statement = db.prepare('select code, documenten from bitset where lijst = ?');
  }

  /** The documents per code; a list that does not exist has none. */
  list(name: string): ReadonlyMap<string, DocumentSet> {
    const known = this.#lists.get(name) ?? this.#read(name);
    this.#lists.set(name, known);
    return known;
  }

  /** How many documents have each code, in the order of the list. */
  sizes(name: string): readonly number[] {
    const known = this.#sizes.get(name) ?? Array.from(this.list(name).values(), sizeOf);
    this.#sizes.set(name, known);
    return known;
  }

  /** How many codes documents have on average. */
  perDocument(name: string): number {
    return total(this.sizes(name)) / this.#size;
  }

  /**
   * The same the other way round, for a count that takes so many steps less with it. Undefined until counts would have saved
   * the steps that it takes to make: the first questions to a version do not wait for all lists.
   */
  byDocument(name: string, saves: number): CodesByDocument | undefined {
    const known = this.#byDocument.get(name);
    if (known) return known;
    const saved = (this.#saved.get(name) ?? 0) + saves;
    this.#saved.set(name, saved);
    if (saved < STEPS_TO_TURN * this.perDocument(name) * this.#size) return undefined;
    const made = codesByDocument(this.list(name), this.#size);
    this.#byDocument.set(name, made);
    return made;
  }

  #read(name: string): ReadonlyMap<string, DocumentSet> {
    const rows = this.#statement.all(name) as { code: string; documenten: Uint8Array }[];
    return new Map(rows.map(({ code, documenten }) => [code, decodeDocumentSet(documenten)]));
  }
}

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);
