import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteStore } from '../../src/ports/byte-store.js';

/** What every byte store does. `open` makes an empty one. */
export function describeByteStore(name: string, open: () => Promise<ByteStore>): void {
  describe(name, () => {
    it('gives back the bytes that it was given, under their SHA-256', async () => {
      const store = await open();
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          const sha256 = await store.put(bytes);
          expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
          expect(await store.has(sha256)).toBe(true);
          expect(Buffer.from((await store.get(sha256)) ?? []).equals(bytes)).toBe(true);
        }),
        { numRuns: 50 },
      );
    });

    it('takes the same bytes twice, also at once', async () => {
      const store = await open();
      const bytes = new TextEncoder().encode('the same');
      const hashes = await Promise.all([store.put(bytes), store.put(bytes), store.put(bytes)]);
      expect(new Set(hashes).size).toBe(1);
      expect(await store.put(bytes)).toBe(hashes[0]);
    });

    it('lists what it holds', async () => {
      const store = await open();
      expect(await store.list()).toEqual([]);
      const sha256 = await store.put(new TextEncoder().encode('one'));
      const path = `${sha256.slice(0, 2)}/${sha256}`;
      expect(await store.list()).toEqual([{ path, sha256, plain: true }]);
    });

    it('answers undefined for bytes that it does not hold', async () => {
      const store = await open();
      expect(await store.get('0'.repeat(64))).toBeUndefined();
      expect(await store.has('0'.repeat(64))).toBe(false);
    });
  });
}
