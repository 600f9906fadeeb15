import { createHash } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issuesOf } from '../../app/issues-of.js';
import { CorroborateError } from '../../model/error.js';
import { type UploadFields, uploadFieldsSchema } from '../documents/schemas.js';
import { fileNameOf } from './file-name.js';
import { readForm } from './read-form.js';

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

/** Writes the file piece by piece; the hash of what was written. */
async function store(bytes: AsyncIterable<Buffer>, path: string, limit: number): Promise<string> {
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
  contentType: string;
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
  { contentType, folder, limit, announced }: Reception,
): Promise<Upload> {
  // Told before a byte is written where the size is announced.
  if (announced > limit + ENVELOPE_BYTES) throw tooLarge(limit);
  const files: { name: string; sha256: string }[] = [];
  const given = await readForm(body, contentType, async (filename, bytes) => {
    const name = fileNameOf(filename);
    files.push({ name, sha256: await store(bytes, join(folder, name), limit) });
  });
  const [file] = files;
  if (file === undefined) {
    throw new CorroborateError('invalid-input', 'There is no file', {
      hint: 'Send it in the field `file`.',
    });
  }
  const fields = parseFields(given);
  await describe(folder, file.name, fields);
  return { name: file.name, fingerprint: JSON.stringify([file.name, file.sha256, fields]) };
}
