import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from './read-form.js';

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

/** The fields as they were read, and the file; `stored` takes the file's place in failing. */
async function received(
  body: AsyncIterable<Uint8Array>,
  contentType = `multipart/form-data; boundary=${BOUNDARY}`,
): Promise<{ fields: Record<string, string>; file: Omit<Sent, 'name'> | null }> {
  let file: Omit<Sent, 'name'> | null = null;
  const fields = await readForm(body, contentType, async (filename, bytes) => {
    const pieces: Buffer[] = [];
    for await (const piece of bytes) pieces.push(piece);
    file = { filename, bytes: new Uint8Array(Buffer.concat(pieces)) };
  });
  return { fields, file };
}

const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  // Escaped by nobody, and taken for an escape.
  .filter((value) => !/[%\\]/.test(value) && value !== '__proto__');

// Pieces of delimiters are what a reader in chunks may trip over.
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .constantFrom('\r\n', '\r\n--', `\r\n--${BOUNDARY.slice(0, -1)}`, '--\r')
    .map((piece) => new Uint8Array(Buffer.from(piece))),
);

const forms = fc.record({
  fields: fc.dictionary(
    text.filter((name) => name !== 'file'),
    fc.string({ unit: 'grapheme' }),
    { maxKeys: 3, noNullPrototype: true },
  ),
  file: fc.option(fc.record({ filename: text, bytes })),
});

const field = (name: string, value = 'x'): Sent => ({
  name,
  filename: null,
  bytes: new Uint8Array(Buffer.from(value)),
});

const fileNamed = (filename: string): Sent => ({ ...field('file'), filename });

describe('a form', () => {
  it('comes out as it was sent, in whatever chunks it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(forms, fc.integer({ min: 1, max: 70 }), async (form, size) => {
        const parts = Object.entries(form.fields).map(([name, value]) => field(name, value));
        const file = form.file === null ? [] : [{ name: 'file', ...form.file }];
        expect(await received(inChunks(bodyOf([...parts, ...file]), size))).toEqual(form);
      }),
    );
  });

  const whole = (...parts: Sent[]) => bodyOf(parts).toString('latin1');

  it.each([
    ['', 'it ends before its last delimiter'],
    [`--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut`, 'it ends before'],
    [whole(fileNamed('a.txt')).slice(0, -10), 'it ends before'],
    [
      `--${BOUNDARY}\r\nContent-Disposition: form-data\r\n\r\nx\r\n--${BOUNDARY}--`,
      'a part has no name',
    ],
    [whole(fileNamed('a.txt'), fileNamed('b.txt')), 'more than one file'],
    [whole(...Array.from({ length: 21 }, (_, at) => field(`f${at}`))), 'too many fields'],
    [whole(field('title', 'y'.repeat(10_001))), 'The field title is too long'],
  ])('is refused where the body is %.60j', async (body, why) => {
    await expect(received(inChunks(Buffer.from(body, 'latin1'), 64))).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(why),
    });
  });

  it('is refused where nothing says what bounds its parts', async () => {
    const body = inChunks(bodyOf([field('a')]), 64);
    await expect(received(body, 'multipart/form-data')).rejects.toMatchObject({
      message: expect.stringContaining('names no boundary'),
    });
  });

  it('ends with what storing its file throws, and leaves the rest of the body unread', async () => {
    const chunks = inChunks(bodyOf([{ ...fileNamed('a.txt'), bytes: new Uint8Array(1e6) }]), 1000);
    const full = new Error('no space');
    const reading = readForm(chunks, `multipart/form-data; boundary=${BOUNDARY}`, async () => {
      throw full;
    });
    await expect(reading).rejects.toBe(full);
  });
});
