import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmod, mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import { isMissing, translateFileError } from '../../model/file-error.js';
import type { KeyStore, Signer, Verifier } from '../../ports/key-store.js';
import { ed25519Signer, ed25519Verifier } from './ed25519.js';

/** Bits of a file's mode that let anybody but its owner at it; Windows has none of them. */
const OTHERS = 0o077;
const hasModes = process.platform !== 'win32';

/** One private key in a PEM file (PKCS #8) that nobody but its owner may read. */
export class FileKeyStore implements KeyStore {
  readonly #path: string | null;

  /** @param path - Absolute path; null where nothing is ever signed. */
  constructor(path: string | null) {
    this.#path = path;
  }

  async open(): Promise<Signer | null> {
    const path = this.#path;
    if (path === null) return null;
    try {
      const pem = await readFile(path, 'utf8');
      const { mode } = await stat(path);
      if (hasModes && (mode & OTHERS) !== 0) {
        throw new CorroborateError('access-denied', `Others may read the key: ${path}`, {
          hint: `Take that from them with \`chmod 600 ${path}\`, or make a new key.`,
        });
      }
      return ed25519Signer(privateKeyOf(pem, path));
    } catch (error) {
      if (isMissing(error)) return null;
      throw translateFileError(error, path);
    }
  }

  async create(): Promise<Signer & { path: string }> {
    const path = this.#path;
    if (path === null) {
      throw new CorroborateError('invalid-input', 'There is nowhere to keep a key', {
        hint: 'Name a file in the environment variable CORROBORATE_KEY.',
      });
    }
    const { privateKey } = generateKeyPairSync('ed25519');
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const file = await open(path, 'wx', 0o600);
      try {
        await file.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }));
        await file.sync();
      } finally {
        await file.close();
      }
      await chmod(path, 0o600);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
        throw new CorroborateError('invalid-input', `There is a key already: ${path}`, {
          hint: 'Keep using it, or move it away first: what it signed needs its public half.',
        });
      }
      throw translateFileError(error, path);
    }
    return { ...ed25519Signer(privateKey), path };
  }

  verifier(publicKey: string): Verifier {
    return ed25519Verifier(publicKey);
  }
}

function privateKeyOf(pem: string, path: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey(pem);
  } catch {
    key = undefined;
  }
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new CorroborateError('invalid-input', `The file holds no key of Ed25519: ${path}`, {
    hint: 'Restore it from a backup, or move it away and run `keys create`.',
  });
}
