import type { DatabaseSync } from 'node:sqlite';
import { VELDEN } from '../../index-document.ts';
import { readLengths } from '../text/text-fields.ts';

/** Keeps per field the number of tokens of every document; of one that is gone it is 0, as if it lacked the field. */
export class LengthWriter {
  readonly #db: DatabaseSync;
  readonly #lengths: number[][];

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#lengths = readLengths(db).map((lengths) => Array.from(lengths));
  }

  /** `fields`: its tokens, in the order of VELDEN. */
  set(document: number, fields: readonly string[][]): void {
    VELDEN.forEach((_, field) => {
      (this.#lengths[field] as number[])[document] = fields[field]?.length ?? 0;
    });
  }

  flush(): void {
    const write = this.#db.prepare('insert or replace into lengte(veld, lijst) values (?, ?)');
    this.#lengths.forEach((lengths, field) => {
      write.run(field, new Uint8Array(Uint32Array.from(lengths).buffer));
    });
  }
}
