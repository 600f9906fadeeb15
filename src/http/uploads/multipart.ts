import { CorroborateError } from '../../model/error.js';

/** One part of a multipart body. Its bytes must be read, or passed over, before the next part. */
export interface Part {
  name: string;
  /** Name of the file, or null for a plain field. */
  filename: string | null;
  bytes: AsyncIterable<Buffer>;
}

const MOST_HEADER_BYTES = 16 * 1024;

const malformed = (what: string): CorroborateError =>
  new CorroborateError('invalid-input', `The multipart body is malformed: ${what}`, {
    hint: 'Send it as multipart/form-data with a field `file`.',
  });

/** The boundary of a multipart/form-data content type, or undefined for another type. */
export function boundaryOf(contentType: string): string | undefined {
  if (!/^multipart\/form-data\s*(;|$)/i.test(contentType)) return undefined;
  const [, quoted, bare] =
    /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  return quoted ?? bare;
}

/** Browsers write quotes and line breaks of a name in percent signs, and all else in UTF-8. */
const unescaped = (value: string): string =>
  value.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');

function describe(headers: string): Pick<Part, 'name' | 'filename'> {
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1] ?? '';
  const name = /(?:^|;)\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) throw malformed('a part has no name');
  const filename = /(?:^|;)\s*filename="([^"]*)"/i.exec(disposition)?.[1];
  return { name: unescaped(name), filename: filename === undefined ? null : unescaped(filename) };
}

/** Reads the body piece by piece: never more of it is held than a delimiter and a chunk. */
class Source {
  readonly #chunks: AsyncIterator<Uint8Array>;
  // As if a line break came before: the first delimiter is then like the others.
  #held: Buffer = Buffer.from('\r\n');

  constructor(body: AsyncIterable<Uint8Array>) {
    this.#chunks = body[Symbol.asyncIterator]();
  }

  /** The bytes before a delimiter, as they come. */
  async *until(delimiter: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#held.indexOf(delimiter);
      if (at >= 0) {
        if (at > 0) yield this.#take(at);
        this.#take(delimiter.length);
        return;
      }
      const safe = this.#held.length - delimiter.length + 1;
      if (safe > 0) yield this.#take(safe);
      if (!(await this.#more())) throw malformed('it ends before its last delimiter');
    }
  }

  /** The bytes before a delimiter, at most so many. */
  async text(delimiter: Buffer, most: number): Promise<string> {
    const pieces: Buffer[] = [];
    let length = 0;
    for await (const piece of this.until(delimiter)) {
      length += piece.length;
      if (length > most) throw malformed('a header is too long');
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
  }

  /** The next bytes. */
  async next(count: number): Promise<string> {
    while (this.#held.length < count) {
      if (!(await this.#more())) throw malformed('it ends before its last delimiter');
    }
    return this.#take(count).toString('latin1');
  }

  #take(count: number): Buffer {
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    this.#held = Buffer.concat([this.#held, value]);
    return true;
  }
}

/**
 * The parts of a multipart/form-data body (RFC 7578), as they come in.
 *
 * @throws {CorroborateError} `invalid-input` where the body is not of that form.
 */
export async function* partsOf(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Part> {
  const source = new Source(body);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  for await (const _ of source.until(delimiter));
  while ((await source.next(2)) === '\r\n') {
    const headers = await source.text(Buffer.from('\r\n\r\n'), MOST_HEADER_BYTES);
    const bytes = source.until(delimiter);
    yield { ...describe(headers), bytes };
    for await (const _ of bytes);
  }
}
