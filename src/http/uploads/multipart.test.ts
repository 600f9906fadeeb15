import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryOf, partsOf } from './multipart.js';

interface Sent {
  name: string;
  filename: string | null;
  bytes: Uint8Array;
}

const BOUNDARY = 'x-boundary-7';

/** A body as a browser writes it. */
function bodyOf(parts: readonly Sent[]): Buffer {
  const escaped = (value: string) =>
    value.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
  const written = parts.flatMap(({ name, filename, bytes }) => {
    const file = filename === null ? '' : `; filename="${escaped(filename)}"`;
    const type = filename === null ? '' : 'Content-Type: application/octet-stream\r\n';
    const disposition = `Content-Disposition: form-data; name="${escaped(name)}"${file}\r\n`;
    return [Buffer.from(`--${BOUNDARY}\r\n${disposition}${type}\r\n`), bytes, Buffer.from('\r\n')];
  });
  return Buffer.concat([...written, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

async function* inChunks(body: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

async function received(body: AsyncIterable<Uint8Array>): Promise<Sent[]> {
  const parts: Sent[] = [];
  for await (const { name, filename, bytes } of partsOf(body, BOUNDARY)) {
    const pieces: Buffer[] = [];
    for await (const piece of bytes) pieces.push(piece);
    parts.push({ name, filename, bytes: new Uint8Array(Buffer.concat(pieces)) });
  }
  return parts;
}

const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes('%'));

const sentParts = fc.array(
  fc.record({
    name: text,
    filename: fc.option(text),
    // Pieces of delimiters are what a reader in chunks may trip over.
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .constantFrom('\r\n', '\r\n--', `\r\n--${BOUNDARY.slice(0, -1)}`, '--\r')
        .map((piece) => new Uint8Array(Buffer.from(piece))),
    ),
  }),
  { maxLength: 4 },
);

describe('the parts of a multipart body', () => {
  it('come out as they were sent, in whatever chunks they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(sentParts, fc.integer({ min: 1, max: 70 }), async (parts, size) => {
        expect(await received(inChunks(bodyOf(parts), size))).toEqual(parts);
      }),
    );
  });

  it('may be passed over', async () => {
    const parts = [
      { name: 'a', filename: null, bytes: new Uint8Array(Buffer.from('first')) },
      { name: 'b', filename: null, bytes: new Uint8Array(Buffer.from('second')) },
    ];
    const names: string[] = [];
    for await (const { name } of partsOf(inChunks(bodyOf(parts), 9), BOUNDARY)) names.push(name);
    expect(names).toEqual(['a', 'b']);
  });

  it.each([
    ['', 'it ends before its last delimiter'],
    [`--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut`, 'it ends before'],
    [`--${BOUNDARY}\r\nContent-Type: text/plain\r\n\r\nx\r\n--${BOUNDARY}--`, 'a part has no name'],
    [
      `--${BOUNDARY}\r\nX: ${'y'.repeat(20_000)}\r\n\r\nx\r\n--${BOUNDARY}--`,
      'a header is too long',
    ],
  ])('are refused where the body is %j', async (body, why) => {
    await expect(received(inChunks(Buffer.from(body), 64))).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(why),
    });
  });
});

it.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
  ['multipart/form-data', undefined],
  ['multipart/mixed; boundary=abc', undefined],
])('reads the boundary of %s', (contentType, boundary) => {
  expect(boundaryOf(contentType)).toBe(boundary);
});
