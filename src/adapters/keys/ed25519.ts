import {
  createHash,
  createPublicKey,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';
import { CorroborateError } from '../../model/error.js';
import type { Signer, Verifier } from '../../ports/key-store.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** SHA-256 of the key's SubjectPublicKeyInfo, as `openssl pkey -pubin -outform DER` writes it. */
const fingerprintOf = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');

/** Signs with a private key of Ed25519 (RFC 8032), which needs no hash and no randomness. */
export function ed25519Signer(privateKey: KeyObject): Signer {
  const publicKey = createPublicKey(privateKey);
  return {
    fingerprint: fingerprintOf(publicKey),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (text) => signBytes(null, bytesOf(text), privateKey).toString('base64'),
  };
}

/** @throws {CorroborateError} `invalid-input` where the PEM is no public key of Ed25519. */
export function ed25519Verifier(pem: string): Verifier {
  let publicKey: KeyObject;
  try {
    publicKey = createPublicKey(pem);
  } catch (cause) {
    throw notAKey(cause);
  }
  if (publicKey.asymmetricKeyType !== 'ed25519') throw notAKey();
  return {
    fingerprint: fingerprintOf(publicKey),
    verify: (text, signature) =>
      verifyBytes(null, bytesOf(text), publicKey, Buffer.from(signature, 'base64')),
  };
}

const notAKey = (cause?: unknown): CorroborateError =>
  new CorroborateError('invalid-input', 'The file holds no public key of Ed25519', {
    hint: 'Ask the desk for the output of `keys show`.',
    cause,
  });
