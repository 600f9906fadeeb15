import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { FileKeyStore } from './file-key-store.js';

const keyFile = (): string => join(scratchFolder(), 'settings/key.pem');

it('makes a key that nobody else may read, and finds it again', async () => {
  const path = keyFile();
  const made = await new FileKeyStore(path).create();
  const signer = await new FileKeyStore(path).open();
  expect(signer).toMatchObject({ fingerprint: made.fingerprint, publicKey: made.publicKey });
  expect(made.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('signs so that the public key alone can tell, and a changed text shows', async () => {
  const keys = new FileKeyStore(keyFile());
  const { publicKey, sign } = await keys.create();
  const verifier = keys.verifier(publicKey);
  const signature = sign('The gauge was low — “very”.');
  expect(verifier.verify('The gauge was low — “very”.', signature)).toBe(true);
  expect(verifier.verify('The gauge was high — “very”.', signature)).toBe(false);
  expect(verifier.verify('The gauge was low — “very”.', 'AAAA')).toBe(false);
});

it('makes no second key over the first, and none without a place for it', async () => {
  const path = keyFile();
  await new FileKeyStore(path).create();
  await expect(new FileKeyStore(path).create()).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(new FileKeyStore(null).create()).rejects.toMatchObject({ code: 'invalid-input' });
  expect(await new FileKeyStore(null).open()).toBeNull();
  expect(await new FileKeyStore(keyFile()).open()).toBeNull();
});

it.skipIf(process.platform === 'win32')('refuses a key that others may read', async () => {
  const path = keyFile();
  await new FileKeyStore(path).create();
  chmodSync(path, 0o644);
  await expect(new FileKeyStore(path).open()).rejects.toMatchObject({
    code: 'access-denied',
    hint: expect.stringContaining('chmod 600'),
  });
});

it('refuses what is no key of Ed25519', async () => {
  const path = join(scratchFolder(), 'key.pem');
  writeFileSync(path, 'no key', { mode: 0o600 });
  await expect(new FileKeyStore(path).open()).rejects.toMatchObject({ code: 'invalid-input' });
  expect(() => new FileKeyStore(null).verifier('no key')).toThrow(
    expect.objectContaining({ code: 'invalid-input' }),
  );
});
