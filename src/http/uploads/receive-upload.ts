import { createHash } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issuesOf } from '../../app/operation.js';
import { CorroborateError } from '../../model/error.js';
import { type UploadFields, uploadFieldsSchema } from '../documents/schemas.js';
import { fileNameOf } from './file-name.js';
import { type Part, partsOf } from './multipart.js';

const MOST_FIELD_BYTES = 10_000;
const MOST_PARTS = 20;
/** Fields and delimiters beside the file itself. */
const ENVELOPE_BYTES = 1_000_000;

/** A file that was received, in a folder of its own with what was said of it. */
export interface Upload {
  name: string;
  /** Hash over the file and the fields. */
  fingerprint: string;
}

const tooLarge = (limit: number): CorroborateError =>
  new CorroborateError(
    'document-too-large',
    `The file has more than ${Number((limit / 1024 ** 2).toFixed(1))} MiB`,
    { hint: 'Split it, and add the parts.' },
  );

async function textOf({ name, bytes }: Part): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > MOST_FIELD_BYTES) {
      throw new CorroborateError('invalid-input', `The field ${name} is too long`);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Writes the file piece by piece; the hash of what was written. */
async function store({ bytes }: Part, path: string, limit: number): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  try {
    let length = 0;
    for await (const piece of bytes) {
      length += piece.length;
      if (length > limit) throw tooLarge(limit);
      hash.update(piece);
      await file.writeFile(piece);
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

/** Says of the file what the caller said, in the way that folders of sources do. */
async function describe(folder: string, name: string, fields: UploadFields): Promise<void> {
  if (Object.keys(fields).length === 0) return;
  // JSON is YAML too.
  const sources = JSON.stringify({ documents: [{ file: name, ...fields }] });
  await writeFile(join(folder, 'sources.yaml'), sources);
}

function parseFields(given: Record<string, string>): UploadFields {
  const parsed = uploadFieldsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new CorroborateError('invalid-input', issuesOf(parsed.error), {
    hint: 'Leave out fields that are not known.',
  });
}

interface Reception {
  boundary: string;
  /** An empty folder. */
  folder: string;
  /** Bytes of a file at most. */
  limit: number;
  /** Bytes of the whole body, as far as they are announced; else 0. */
  announced: number;
}

/**
 * Receives one file with its fields into a folder, never holding more of it than a chunk.
 *
 * @throws {CorroborateError} `document-too-large`, `invalid-input`.
 */
export async function receiveUpload(
  body: AsyncIterable<Uint8Array>,
  { boundary, folder, limit, announced }: Reception,
): Promise<Upload> {
  // Told before a byte is written where the size is announced.
  if (announced > limit + ENVELOPE_BYTES) throw tooLarge(limit);
  const given: Record<string, string> = {};
  let file: { name: string; sha256: string } | undefined;
  let count = 0;
  for await (const part of partsOf(body, boundary)) {
    count += 1;
    if (count > MOST_PARTS)
      throw new CorroborateError('invalid-input', 'There are too many fields');
    if (part.name !== 'file') given[part.name] = await textOf(part);
    else if (file !== undefined) {
      throw new CorroborateError('invalid-input', 'There is more than one file', {
        hint: 'Send each file in a request of its own.',
      });
    } else {
      const name = fileNameOf(part.filename ?? '');
      file = { name, sha256: await store(part, join(folder, name), limit) };
    }
  }
  if (file === undefined) {
    throw new CorroborateError('invalid-input', 'There is no file', {
      hint: 'Send it in the field `file`.',
    });
  }
  const fields = parseFields(given);
  await describe(folder, file.name, fields);
  return { name: file.name, fingerprint: JSON.stringify([file.name, file.sha256, fields]) };
}
