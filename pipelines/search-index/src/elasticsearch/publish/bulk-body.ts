/** Bytes of UTF-8 in one UTF-16 unit at most. */
const WIDEST = 3;

/** A change in a body: of which document, and where its lines end. */
interface Line {
  id: string;
  end: number;
}

/**
 * Changes as `_bulk` reads them, in bytes that are used again and again: text that waits for an answer would be memory that is
 * only collected much later.
 */
export class BulkBody {
  readonly #room: number;
  #bytes: Buffer;
  readonly #lines: Line[] = [];

  /** Room in bytes. */
  constructor(room: number) {
    this.#room = room;
    this.#bytes = Buffer.allocUnsafeSlow(room);
  }

  get ids(): string[] {
    return this.#lines.map(({ id }) => id);
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#end);
  }

  /** False when it does not fit any more; a change that is larger than any body is one by itself. */
  add(id: string, text: string): boolean {
    const start = this.#end;
    const most = text.length * WIDEST;
    if (start > 0 && start + most > this.#room) return false;
    const room = Math.max(this.#room, most);
    if (start === 0 && this.#bytes.length !== room) this.#bytes = Buffer.allocUnsafeSlow(room);
    this.#lines.push({ id, end: start + this.#bytes.write(text, start) });
    return true;
  }

  /** Leaves only the changes at these places. */
  keep(places: readonly number[]): void {
    const kept = places.map((place) => {
      const { id = '', end = 0 } = this.#lines[place] ?? {};
      return { id, start: this.#lines[place - 1]?.end ?? 0, end };
    });
    this.#lines.length = 0;
    for (const { id, start, end } of kept) {
      const to = this.#end;
      this.#bytes.copyWithin(to, start, end);
      this.#lines.push({ id, end: to + end - start });
    }
  }

  get #end(): number {
    return this.#lines.at(-1)?.end ?? 0;
  }
}
