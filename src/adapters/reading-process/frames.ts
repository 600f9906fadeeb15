import { Buffer } from 'node:buffer';

/** Bytes of a frame's head: the lengths of its JSON and of the bytes behind it. */
const HEAD = 8;
/** What goes through a pipe at once: the writer's event loop gets its turn between two pieces. */
const PIECE = 1 << 16;

/** A message between processes: a value in JSON, and bytes. */
export interface Frame {
  json: Buffer;
  bytes: Buffer;
}

/** Writes one message, no faster than the other side takes it. */
export async function writeFrame(
  stream: NodeJS.WritableStream,
  json: Buffer,
  bytes: Uint8Array,
): Promise<void> {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(json.byteLength, 0);
  head.writeUInt32LE(bytes.byteLength, 4);
  for (const part of [head, json, bytes]) {
    for (let at = 0; at < part.byteLength; at += PIECE) {
      const piece = part.subarray(at, at + PIECE);
      await new Promise<void>((resolve, reject) => {
        stream.write(piece, (error) => (error ? reject(error) : resolve()));
      });
    }
  }
}

/** Gathers what comes in pieces into messages. */
export class FrameReader {
  readonly #most: number;
  #pieces: Buffer[] = [];
  #length = 0;

  /** @param most - Bytes of a message at most. */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  /** @returns The message that the piece completes; `too-large` as soon as one announces itself so. */
  take(piece: Buffer): Frame | 'too-large' | undefined {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length < HEAD) return undefined;
    if ((this.#pieces[0]?.length ?? 0) < HEAD) this.#pieces = [Buffer.concat(this.#pieces)];
    const head = this.#pieces[0] ?? Buffer.alloc(HEAD);
    const json = head.readUInt32LE(0);
    const whole = HEAD + json + head.readUInt32LE(4);
    if (whole - HEAD > this.#most) return 'too-large';
    if (this.#length < whole) return undefined;
    const all = this.#pieces.length === 1 ? head : Buffer.concat(this.#pieces);
    // One message is answered before the next is sent: nothing follows it.
    this.#pieces = [];
    this.#length = 0;
    return { json: all.subarray(HEAD, HEAD + json), bytes: all.subarray(HEAD + json, whole) };
  }
}
