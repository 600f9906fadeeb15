import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { CorroborateError } from '../../model/error.js';

const MOST_FIELD_BYTES = 10_000;
const MOST_PARTS = 20;
const MOST_HEADER_BYTES = 16 * 1024;

/** The one field that holds a file, whatever else a part says of itself. */
const FILE = 'file';

const malformed = (what: string): CorroborateError =>
  new CorroborateError('invalid-input', `The multipart body is malformed: ${what}`, {
    hint: 'Send it as multipart/form-data with a field `file`.',
  });

/** What is no UTF-8 comes with this in its place. */
const isDamaged = (text: string): boolean => text.includes('\ufffd');

/** Browsers write quotes and line breaks of a name in percent signs, and all else in UTF-8. */
const unescaped = (value: string): string =>
  value.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');

function parserOf(contentType: string): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      preservePath: true,
      isPartAFile: (name) => name === FILE,
      limits: {
        fieldSize: MOST_FIELD_BYTES,
        headerSize: MOST_HEADER_BYTES,
        parts: MOST_PARTS,
        files: 1,
      },
    });
  } catch {
    throw malformed('it names no boundary');
  }
}

/**
 * Reads a body of multipart/form-data (RFC 7578) as it comes in: never more of it is held than a
 * field and a chunk.
 *
 * @param store - Takes the file's bytes as they come; what it throws ends the reading.
 * @returns The other fields; of two with one name, the later.
 * @throws {CorroborateError} `invalid-input` where the body is not of that form, or has more in it
 *   than one upload may.
 */
export async function readForm(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  store: (filename: string, bytes: AsyncIterable<Buffer>) => Promise<void>,
): Promise<Record<string, string>> {
  const parser = parserOf(contentType);
  const fields = new Map<string, string>();
  let refusal: unknown;
  let stored: Promise<void> | undefined;
  let file: Readable | undefined;
  const refuse = (error: unknown): void => {
    refusal ??= error;
    parser.destroy();
  };
  parser.on('field', (name: string | undefined, value, _nameCut, cut) => {
    if (name === undefined) refuse(malformed('a part has no name'));
    else if (isDamaged(name) || isDamaged(value)) refuse(malformed('a field is not valid UTF-8'));
    else if (cut) refuse(new CorroborateError('invalid-input', `The field ${name} is too long`));
    else fields.set(unescaped(name), value);
  });
  parser.on('file', (_name, bytes, filename: string | undefined) => {
    // A body may break off before anybody reads the file, and then nobody would hear of it.
    file = bytes.on('error', (error) => bytes.destroy(error));
    const name = unescaped(filename ?? '');
    if (isDamaged(name)) return refuse(malformed('the name of the file is not valid UTF-8'));
    stored = store(name, bytes).catch((error) => {
      // Where the body itself broke off, that is what is told.
      if (!parser.destroyed) refuse(error);
    });
  });
  parser.on('partsLimit', () =>
    refuse(new CorroborateError('invalid-input', 'There are too many fields')),
  );
  parser.on('filesLimit', () =>
    refuse(
      new CorroborateError('invalid-input', 'There is more than one file', {
        hint: 'Send each file in a request of its own.',
      }),
    ),
  );
  try {
    await pipeline(Readable.from(body), parser);
  } catch {
    refusal ??= malformed('it ends before its last delimiter');
    file?.destroy(new Error('the body broke off'));
  }
  await stored;
  if (refusal !== undefined) throw refusal;
  return Object.fromEntries(fields);
}
