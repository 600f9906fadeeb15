import type { Signature } from '../../model/signature.js';
import type { Signer, Verifier } from '../../ports/key-store.js';
import { signedText } from './signed-text.js';

/** The signature of a value, whatever signature it may carry already. */
export const signatureOf = (value: object, { fingerprint, sign }: Signer): Signature => ({
  algorithm: 'ed25519',
  key: fingerprint,
  value: sign(signedText(value)),
});

/**
 * What a signature is worth: it `holds`, it is `broken`, it is by a key that is not at hand
 * (`unknown-key`), or there is `none`.
 */
export type SignatureState = 'holds' | 'broken' | 'unknown-key' | 'none';

export function signatureState(
  value: object & { signature?: Signature | undefined },
  verifiers: readonly Verifier[],
): SignatureState {
  const { signature } = value;
  if (signature === undefined) return 'none';
  const verifier = verifiers.find(({ fingerprint }) => fingerprint === signature.key);
  if (verifier === undefined) return 'unknown-key';
  return verifier.verify(signedText(value), signature.value) ? 'holds' : 'broken';
}
