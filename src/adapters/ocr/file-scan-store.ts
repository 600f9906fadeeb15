import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import { isMissing, translateFileError } from '../../model/file-error.js';
import { type RecognisedPage, recognisedPageSchema } from '../../model/recognised-page.js';
import type { ScanStore } from '../../ports/scan-store.js';

const WAITING = 'waiting';

/** A folder a document, with a file a page, and one that says that pages are still to be recognised. */
export class FileScanStore implements ScanStore {
  readonly #folder: string;

  /** @param folder - Absolute path; made when the first document waits. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async enlist(sha256: string): Promise<void> {
    await this.#write(sha256, WAITING, '');
  }

  async waiting(): Promise<string[]> {
    const waiting: string[] = [];
    for (const sha256 of await namesIn(this.#folder)) {
      if ((await namesIn(join(this.#folder, sha256))).includes(WAITING)) waiting.push(sha256);
    }
    return waiting.sort();
  }

  async keep(sha256: string, page: RecognisedPage): Promise<void> {
    await this.#write(sha256, `${page.page}.json`, JSON.stringify(page));
  }

  async pages(sha256: string): Promise<RecognisedPage[]> {
    const folder = this.#folderOf(sha256);
    const pages: RecognisedPage[] = [];
    for (const name of await namesIn(folder)) {
      if (!/^\d+\.json$/.test(name)) continue;
      const page = parsed(await readFile(join(folder, name), 'utf8'));
      if (page !== null) pages.push(page);
    }
    return pages.sort((a, b) => a.page - b.page);
  }

  async finish(sha256: string): Promise<void> {
    await rm(join(this.#folderOf(sha256), WAITING), { force: true });
  }

  /** A file under this name is whole, whenever the machine stops. */
  async #write(sha256: string, name: string, text: string): Promise<void> {
    const folder = this.#folderOf(sha256);
    const unfinished = join(folder, `${name}.${randomUUID()}.tmp`);
    try {
      await mkdir(folder, { recursive: true });
      const file = await open(unfinished, 'wx');
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, join(folder, name));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw translateFileError(error, folder);
    }
  }

  #folderOf(sha256: string): string {
    if (/^[0-9a-f]{64}$/.test(sha256)) return join(this.#folder, sha256);
    throw new CorroborateError('invalid-input', `Not a SHA-256 in hex: ${sha256.slice(0, 80)}`);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function parsed(text: string): RecognisedPage | null {
  try {
    return recognisedPageSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
