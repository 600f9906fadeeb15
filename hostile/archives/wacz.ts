import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileKeyStore } from '../../src/adapters/keys/file-key-store.js';
import { signedData } from '../../src/app/proving/archive-signature.js';
import type { Signer } from '../../src/ports/key-store.js';
import { type Part, zip } from '../documents/zip.js';

const hashOf = (bytes: Buffer): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** A key of somebody. */
export async function newKey(): Promise<Signer> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-key-'));
  try {
    return await new FileKeyStore(join(folder, 'key.pem')).create();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export type Files = Readonly<Record<string, Buffer>>;

const part = ([name, data]: readonly [string, Buffer]): Part => ({ name, data, stored: true });

/** The files of a WACZ archive, described and signed as they are. */
export function waczFiles(files: Files, signer: Signer | null = null): Files {
  const resources = Object.entries(files).map(([path, data]) => ({
    name: path.split('/').at(-1),
    path,
    hash: hashOf(data),
    bytes: data.length,
  }));
  const description = json({ profile: 'data-package', wacz_version: '1.1.1', resources });
  const hash = hashOf(description);
  const about = { hash, created: '2024-03-01T10:00:00Z', software: 'Herald/1' };
  const digest = {
    path: 'datapackage.json',
    hash,
    ...(signer && { signedData: signedData(signer, about) }),
  };
  return { ...files, 'datapackage.json': description, 'datapackage-digest.json': json(digest) };
}

/** Files as they are in a ZIP, none of them packed. */
export const packed = (files: Files, ...more: readonly Part[]): Buffer =>
  zip([...Object.entries(files).map(part), ...more]);
