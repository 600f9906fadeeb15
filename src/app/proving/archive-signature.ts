import type { WaczSignature } from '../../adapters/warc/wacz-contents.js';
import { CorroborateError } from '../../model/error.js';
import type { KeyStore, Signer, Verifier } from '../../ports/key-store.js';
import type { ArchiveSignature } from '../outputs/add.js';

const pemOf = (base64: string): string =>
  `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`;

/** The key that an archive brings along; null where it is none of ours to check. */
function broughtKey(publicKey: string | null, keys: KeyStore): Verifier | null {
  if (publicKey === null) return null;
  try {
    return keys.verifier(pemOf(publicKey));
  } catch (error) {
    if (error instanceof CorroborateError) return null;
    throw error;
  }
}

/** What the signature of an archive is worth, and where it is broken, why. */
export type VerifiedSignature = ArchiveSignature & { broken: string | null };

/**
 * Verifies the signature of an archive with the key that it brings along, which proves that it is as
 * it was signed. Only a key that is known tells by whom.
 *
 * @param known - Keys that somebody here stands for.
 */
export async function verifiedSignature(
  { text, value, publicKey, damage }: WaczSignature,
  keys: KeyStore,
  known: readonly Verifier[],
): Promise<VerifiedSignature> {
  const brought = broughtKey(publicKey, keys);
  if (brought === null) return { state: 'not-checked', key: null, broken: null };
  const key = brought.fingerprint;
  const broken = brought.verify(text, value)
    ? await damage()
    : 'it was not made with the key that it names';
  if (broken !== null) return { state: 'broken', key, broken };
  const isKnown = known.some(({ fingerprint }) => fingerprint === key);
  return { state: isKnown ? 'holds' : 'unknown-key', key, broken: null };
}

/** The specification of signatures of WACZ files that is followed. */
const SIGNATURE_VERSION = '0.1.0';

/** The signature of an archive as its digest file holds it, over the hash of what it says it holds. */
export const signedData = (
  { publicKey, sign }: Signer,
  { hash, created, software }: { hash: string; created: string; software: string },
) => ({
  hash,
  created,
  software,
  version: SIGNATURE_VERSION,
  signature: sign(hash),
  publicKey: publicKey.replace(/-----[A-Z ]+-----|\s/g, ''),
});
