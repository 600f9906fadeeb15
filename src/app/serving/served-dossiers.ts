import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import { createDossier } from '../dossier/dossier-files.js';
import { holdsDossier } from '../dossier/locate-dossier.js';
import { Models } from '../models.js';
import { openDocumentReader } from '../reading/open-document-reader.js';
import { slugOf } from './dossier-slug.js';
import { openServedDossier, type ServedDossier, type ServingOptions } from './served-dossier.js';

export interface ServedDossiersOptions extends Omit<ServingOptions, 'models'> {
  /** Absolute folder of the one dossier to serve, or null. */
  dossier: string | null;
  /** Absolute folder whose subfolders are dossiers, or null. New ones are made in it. */
  folder: string | null;
}

/** The dossiers of a server, by their names in addresses. Each is opened when it is first asked for. */
export class ServedDossiers {
  readonly #options: ServedDossiersOptions;
  readonly #opened = new Map<string, Promise<ServedDossier>>();
  readonly #models = new Models();
  readonly #documentReader = openDocumentReader();
  #closed = false;

  constructor(options: ServedDossiersOptions) {
    this.#options = options;
  }

  get canMake(): boolean {
    return this.#options.folder !== null;
  }

  /** Names in addresses, in order. */
  async names(): Promise<string[]> {
    return [...(await this.#folders()).keys()].sort();
  }

  /**
   * @throws {CorroborateError} `dossier-not-found`, and what opening a dossier throws.
   */
  async open(name: string): Promise<ServedDossier> {
    const known = this.#opened.get(name);
    if (known !== undefined) return known;
    const dir = (await this.#folders()).get(name);
    if (dir === undefined) {
      throw new CorroborateError('dossier-not-found', `There is no dossier called ${name} here`, {
        hint: 'See the list of dossiers.',
      });
    }
    if (this.#closed) throw stopping();
    return this.#openOnce(name, dir);
  }

  /**
   * Starts a dossier, or finds the one of that name.
   *
   * @throws {CorroborateError} `invalid-input` where the server has no folder for dossiers.
   */
  async make(name: string): Promise<{ dossier: ServedDossier; created: boolean }> {
    const { folder } = this.#options;
    if (folder === null) {
      throw new CorroborateError('invalid-input', 'This server serves only one dossier', {
        hint: 'Start it with `corroborate serve --dossiers FOLDER` to make others.',
      });
    }
    const slug = slugOf(name);
    const dir = (await this.#folders()).get(slug) ?? join(folder, slug);
    const { created } = await createDossier(dir, { name, keepExisting: true });
    return { dossier: await this.open(slug), created };
  }

  /** Stops what works in all dossiers, and opens no more. */
  async stop(): Promise<void> {
    this.#closed = true;
    await this.#each((dossier) => dossier.stop());
  }

  /** Closes all dossiers, when nobody asks anything of them any more. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#each((dossier) => dossier.close());
    await Promise.all([this.#models.close(), this.#documentReader.close()]);
  }

  async #each(work: (dossier: ServedDossier) => Promise<void>): Promise<void> {
    const opened = await Promise.allSettled(this.#opened.values());
    await Promise.all(
      opened.map((dossier) => dossier.status === 'fulfilled' && work(dossier.value)),
    );
  }

  #openOnce(name: string, dir: string): Promise<ServedDossier> {
    // Asked for twice at once, it is opened once.
    const known = this.#opened.get(name);
    if (known !== undefined) return known;
    const shared = { models: this.#models, documentReader: this.#documentReader };
    const opening = openServedDossier(name, dir, { ...shared, ...this.#options });
    this.#opened.set(name, opening);
    // What can't be opened now may be mended meanwhile.
    opening.catch(() => this.#opened.delete(name));
    return opening;
  }

  async #folders(): Promise<Map<string, string>> {
    const { dossier, folder } = this.#options;
    const dirs = dossier === null ? [] : [dossier];
    if (folder !== null) {
      const entries = await readdir(folder, { withFileTypes: true });
      const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
      dirs.push(...names.sort().map((name) => join(folder, name)));
    }
    const folders = new Map<string, string>();
    for (const dir of new Set(dirs.filter(holdsDossier))) {
      const slug = slugOf(basename(dir));
      let free = slug;
      for (let count = 2; folders.has(free); count += 1) free = `${slug}-${count}`;
      folders.set(free, dir);
    }
    return folders;
  }
}

const stopping = (): CorroborateError =>
  new CorroborateError('interrupted', 'The server is stopping', {
    hint: 'Start it again with `corroborate serve`.',
    retryable: true,
  });
