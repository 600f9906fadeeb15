import { Buffer } from 'node:buffer';

/** What the Word library asks of an archive. */
export interface WordArchive {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<string | Uint8Array>;
}

/** An archive of parts that are in memory already. */
export const archiveOf = (parts: ReadonlyMap<string, Buffer>): WordArchive => ({
  exists: (name) => parts.has(name),
  async read(name, encoding) {
    const bytes = parts.get(name) ?? Buffer.alloc(0);
    if (encoding === 'base64') return bytes.toString('base64');
    return encoding === undefined ? bytes : bytes.toString('utf8').replace(/^\uFEFF/u, '');
  },
});
