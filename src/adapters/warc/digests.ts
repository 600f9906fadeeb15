import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** What is hashed between two turns of those who ask something meanwhile. */
const HASHED_AT_ONCE = 4 * 1024 * 1024;

async function digestOf(algorithm: string, bytes: Uint8Array): Promise<Buffer> {
  const hash = createHash(algorithm);
  for (let at = 0; at < bytes.byteLength; at += HASHED_AT_ONCE) {
    if (at > 0) await setImmediate();
    hash.update(bytes.subarray(at, at + HASHED_AT_ONCE));
  }
  return hash.digest();
}

/**
 * Whether bytes are what the digest of a record says, in one of the forms in which they may have
 * been digested; also where there is no digest, or one of a kind that we don't know.
 */
export async function isAsStated(
  stated: string | undefined,
  ...forms: readonly Uint8Array[]
): Promise<boolean> {
  const [, algorithm = '', value = ''] =
    /^(md5|sha-?1|sha-?256|sha-?512):(\S+)$/i.exec(stated ?? '') ?? [];
  if (algorithm === '') return true;
  const plain = value.replace(/=+$/, '');
  for (const form of new Set(forms)) {
    const digest = await digestOf(algorithm.replace('-', '').toLowerCase(), form);
    if (plain.toLowerCase() === digest.toString('hex') || plain.toUpperCase() === base32(digest))
      return true;
  }
  return false;
}
