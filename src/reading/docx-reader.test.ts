import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { docxReader } from './docx-reader.js';

/** An archive with one entry that inflates to zeros; `declared` is what its directory says. */
const bomb = (inflated: number, declared: number): Uint8Array => {
  const data = deflateRawSync(Buffer.alloc(inflated), { level: 9 });
  const name = Buffer.from('word/document.xml');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(declared, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
};

const hints = { name: 'bomb.docx', url: null, mediaType: null };

describe('docxReader', () => {
  it('refuses an archive that says it unpacks to more than it may', async () => {
    const bytes = bomb(1000, 3_000_000_000);
    await expect(docxReader.read(bytes, hints)).rejects.toMatchObject({
      code: 'document-too-large',
    });
  });

  it('refuses an archive that unpacks to more than it says', async () => {
    const bytes = bomb(50_000_000, 1000);
    await expect(docxReader.read(bytes, hints)).rejects.toMatchObject({
      code: 'unreadable-document',
    });
  });
});
