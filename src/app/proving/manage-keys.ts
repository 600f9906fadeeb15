import { CorroborateError } from '../../model/error.js';
import type { OperationContext } from '../context.js';
import type { KeysOutput } from '../outputs/keys.js';

/** Makes the key of this desk. @throws {CorroborateError} `invalid-input` where there is one. */
export async function createKey({ keys }: OperationContext): Promise<KeysOutput> {
  const { fingerprint, publicKey, path } = await keys.create();
  return { fingerprint, publicKey, created: path };
}

/** @throws {CorroborateError} `not-found` where there is none. */
export async function showKey({ keys }: OperationContext): Promise<KeysOutput> {
  const signer = await keys.open();
  if (signer === null) {
    throw new CorroborateError('not-found', 'This desk has no key yet', {
      hint: 'Make one with `keys create`.',
    });
  }
  const { fingerprint, publicKey } = signer;
  return { fingerprint, publicKey, created: null };
}
