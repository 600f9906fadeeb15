import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exchange } from '../../model/exchange.js';
import { translateFileError } from '../../model/file-error.js';
import type { Clock } from '../../ports/clock.js';
import type { WebArchive } from '../../ports/web-archive.js';
import {
  type Earlier,
  exchangeRecords,
  infoRecord,
  noteRecord,
  payloadDigestOf,
} from './warc-records.js';

/** A file is closed at this size and another begun, so that tools can bear each of them. */
const MOST_BYTES_A_FILE = 1_000_000_000;

export interface WarcFileOptions {
  /** Absolute; made with the first exchange. */
  folder: string;
  /** Tells the files of two processes apart. */
  id: string;
  /** Name and version of what writes. */
  software: string;
  clock: Clock;
  /** Bytes after which another file is begun. */
  most?: number;
}

/**
 * WARC files of a folder, one after another, each record a member of gzip of its own. A file grows
 * by whole records, which are on the disk when `keep` returns; what a crash leaves of the last one
 * is cut off by readers, and no later process writes to that file.
 */
export class WarcFile implements WebArchive {
  readonly #options: WarcFileOptions;
  readonly #earlier = new Map<string, Earlier>();
  #file: FileHandle | undefined;
  #size = 0;
  #files = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: WarcFileOptions) {
    this.#options = options;
  }

  keep(exchange: Exchange): Promise<void> {
    return this.#inTurn(async () => {
      const { url, at, response } = exchange;
      const digest = payloadDigestOf(response.body);
      const mayRepeat = response.status === 200 && !response.cut && response.body.byteLength > 0;
      await this.#begin();
      const earlier = mayRepeat ? this.#earlier.get(digest) : undefined;
      await this.#append(await exchangeRecords(exchange, earlier));
      if (mayRepeat && earlier === undefined) this.#earlier.set(digest, { url, at });
    });
  }

  note(name: string, value: unknown): Promise<void> {
    return this.#inTurn(async () => {
      await this.#begin();
      await this.#append(await noteRecord(name, value, this.#options.clock.now().toISOString()));
    });
  }

  async close(): Promise<void> {
    await this.#inTurn(() => this.#end());
  }

  /** Two records never mix. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(work, work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #begin(): Promise<void> {
    const { folder, id, software, clock, most = MOST_BYTES_A_FILE } = this.#options;
    if (this.#size >= most) await this.#end();
    if (this.#file !== undefined) return;
    const at = clock.now().toISOString();
    const name = `${at.replace(/\D/g, '').slice(0, 14)}-${id}-${this.#files}.warc.gz`;
    try {
      await mkdir(folder, { recursive: true });
      this.#file = await open(join(folder, name), 'ax');
      this.#files += 1;
      const handle = await open(folder, 'r');
      await handle.sync().finally(() => handle.close());
    } catch (error) {
      throw translateFileError(error, join(folder, name));
    }
    await this.#append(await infoRecord(name, software, at));
  }

  async #append(records: Uint8Array): Promise<void> {
    const file = this.#file;
    if (file === undefined) return;
    try {
      await file.appendFile(records);
      await file.datasync();
      this.#size += records.byteLength;
    } catch (error) {
      // Half a record would spoil what comes after it.
      await file.truncate(this.#size).catch(() => undefined);
      throw translateFileError(error, this.#options.folder);
    }
  }

  async #end(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    this.#size = 0;
    this.#earlier.clear();
  }
}
