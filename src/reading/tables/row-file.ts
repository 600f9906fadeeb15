import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { CorroborateError } from '../../model/error.js';

const PIECE = 1 << 18;
/** More than a captured file of 100 MB can make of itself in earnest. */
const MOST_BYTES = 1 << 30;

/** Characters of one row: the store takes no longer ones, and nobody writes them. */
const LONGEST_LINE = 4_000_000;

/** Lines written to a file piece by piece, so that a table of a million rows is never held whole. */
export class LineWriter {
  readonly #file: number;
  #lines: string[] = [];
  #held = 0;
  #written = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w', 0o600);
  }

  /** @throws {CorroborateError} `document-too-large` for a row or a table without end. */
  add(line: string): void {
    if (line.length > LONGEST_LINE) {
      throw new CorroborateError('document-too-large', 'A row of a table has more than 4 MB', {
        hint: 'Check that the file is a table: its quotation marks may be unbalanced.',
      });
    }
    this.#lines.push(line);
    this.#held += line.length + 1;
    if (this.#held >= PIECE) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#lines.length === 0) return;
    this.#written += this.#held;
    if (this.#written > MOST_BYTES) {
      throw new CorroborateError('document-too-large', 'Its tables hold more than 1 GB', {
        hint: 'Split it into parts and add them one by one.',
      });
    }
    writeSync(this.#file, `${this.#lines.join('\n')}\n`);
    this.#lines = [];
    this.#held = 0;
  }
}

/** The lines of a file that `LineWriter` wrote. */
export function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const decoder = new StringDecoder('utf8');
  const piece = Buffer.alloc(PIECE);
  let rest = '';
  try {
    for (;;) {
      const size = readSync(file, piece, 0, PIECE, null);
      if (size === 0) return;
      const lines = (rest + decoder.write(piece.subarray(0, size))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}
