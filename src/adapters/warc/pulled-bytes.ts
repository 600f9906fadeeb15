/** Bytes that come in pieces, taken in the lengths that are wanted. */
export class PulledBytes {
  readonly #pieces: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);
  #position = 0;

  constructor(pieces: AsyncIterable<Buffer>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** How many bytes were taken or passed over. */
  get position(): number {
    return this.#position;
  }

  /**
   * Everything up to and with a mark, or null where it doesn't come within `most` bytes; then
   * nothing is taken.
   */
  async through(mark: string, most: number): Promise<Buffer | null> {
    let from = 0;
    for (;;) {
      const found = this.#held.indexOf(mark, from, 'latin1');
      if (found >= 0 && found + mark.length <= most) return this.#taken(found + mark.length);
      if (this.#held.length >= most || !(await this.#pull())) return null;
      from = Math.max(0, from - mark.length);
    }
  }

  /** So many bytes without taking them; fewer at the end. */
  async peek(length: number): Promise<Buffer> {
    while (this.#held.length < length && (await this.#pull()));
    return this.#held.subarray(0, length);
  }

  /** So many bytes, or fewer at the end. */
  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let left = length;
    do {
      const part = this.#taken(Math.min(left, this.#held.length));
      parts.push(part);
      left -= part.length;
    } while (left > 0 && (await this.#pull()));
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }

  /** Passes over so many bytes and says how many there were. */
  async skip(length: number): Promise<number> {
    let left = length;
    do {
      left -= this.#taken(Math.min(left, this.#held.length)).length;
    } while (left > 0 && (await this.#pull()));
    return length - left;
  }

  /** Passes over blank lines: a stream may consist of nothing else. */
  async skipBlankLines(): Promise<void> {
    do {
      let at = 0;
      while (this.#held[at] === 0x0d && this.#held[at + 1] === 0x0a) at += 2;
      this.#taken(at);
    } while (this.#held.length < 2 && (await this.#pull()));
  }

  /** Passes over everything before a mark; false where it doesn't come any more. */
  async skipTo(mark: string): Promise<boolean> {
    for (;;) {
      const found = this.#held.indexOf(mark, 0, 'latin1');
      if (found >= 0) {
        this.#taken(found);
        return true;
      }
      this.#taken(Math.max(0, this.#held.length - mark.length + 1));
      if (!(await this.#pull())) return false;
    }
  }

  #taken(length: number): Buffer {
    const part = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    this.#position += part.length;
    return part;
  }

  async #pull(): Promise<boolean> {
    const { done, value } = await this.#pieces.next();
    if (done) return false;
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
    return true;
  }
}
