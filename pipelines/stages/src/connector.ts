import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Snapshot, Transport } from './snapshot.ts';

/** A row as the source wrote it: cells by column name, and where it stood. */
export interface RawRow {
  /** 1-based line of the file, the header counted; for a source without lines the place of the element. */
  regel: number;
  cellen: Readonly<Record<string, string>>;
  /** Why the row cannot be read. Its cells are then a guess, good enough only to know which record is refused. */
  fout?: Issue;
}

/** What a platform needs: how to ask, and how to read what came. One per platform; a source only fills it in. */
export interface Connector {
  /** Asks all there is through `transport`, in order; whoever called keeps the exchanges. Rejects with `FetchFailed`. */
  fetch(transport: Transport): Promise<void>;
  /** Reads the rows; what is odd about the file goes to `report`. Rejects with `ParseFailed` when it is not that kind of file. */
  parse(snapshot: Snapshot, report: (issue: Issue) => void): AsyncIterable<RawRow>;
  /** The part of the bytes that is content, for "nothing changed": without timestamps of the envelope. Default: all of it. */
  content?(body: Buffer): Buffer;
}

/** A source could not be fetched, or what it sent is no data. `code` is of vocabulary `issue`. */
export class FetchFailed extends Error {
  override name = 'FetchFailed';
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What was fetched cannot be read as rows. `code` is of vocabulary `issue`. */
export class ParseFailed extends FetchFailed {
  override name = 'ParseFailed';
}
