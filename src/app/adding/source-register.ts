import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Publisher } from '../../model/publisher.js';
import type { Ledger } from '../../ports/ledger.js';
import { factsByHost } from '../publishers/facts-by-host.js';
import { namePublisher } from '../publishers/name-publisher.js';
import type { SourcesFile } from './sources-file.js';

/** A sources file speaks for itself alone: what a user entered stays beside it. */
function withEntered(publisher: Publisher, before: readonly string[] = []): Publisher {
  const entered = before.filter((text) => !publisher.interests.includes(text));
  if (entered.length === 0) return publisher;
  return {
    ...publisher,
    interests: [...publisher.interests, ...entered],
    entered: [...new Set([...(publisher.entered ?? []), ...entered])],
  };
}

/** Keeps the register of publishers in step with what is added. */
export class SourceRegister {
  readonly #ledger: Ledger;
  readonly #warn: (text: string) => void;
  readonly #read = new Set<string>();
  #known: Map<string, Publisher> | undefined;

  constructor(ledger: Ledger, warn: (text: string) => void) {
    this.#ledger = ledger;
    this.#warn = warn;
  }

  /** Registers the publishers of a sources file, once, and warns of files that it invents. */
  async use(sources: SourcesFile | undefined): Promise<void> {
    if (sources === undefined || this.#read.has(sources.path)) return;
    this.#read.add(sources.path);
    this.#known = undefined;
    const known = await this.#entries();
    for (const publisher of sources.publishers)
      await this.#put(withEntered(publisher, known.get(publisher.name)?.entered));
    const folder = dirname(sources.path);
    for (const { file } of sources.documents) {
      const path = resolve(folder, file);
      if (relative(folder, path).startsWith('..')) {
        this.#warn(`${sources.path} lists ${file}, which is outside its folder`);
      } else if (!(await stat(path).catch(() => undefined))?.isFile()) {
        this.#warn(`${sources.path} lists ${file}, which does not exist`);
      }
    }
  }

  /** The name of a document's publisher: what it says itself, as far as the host allows. */
  async nameOf(said: string | null, host: string | null): Promise<string> {
    const known = await this.#entries();
    return namePublisher(said, host, (name) => known.get(name));
  }

  /**
   * Registers the publisher of a document where nobody described it, with what is known of its
   * host. An entry that is there stays as it is: whoever made it comes first.
   */
  async ensure(name: string, host: string | null): Promise<void> {
    if ((await this.#entries()).has(name)) return;
    await this.#put({ name, ...factsByHost(host) });
  }

  async #entries(): Promise<Map<string, Publisher>> {
    this.#known ??= new Map((await this.#ledger.publishers()).map((entry) => [entry.name, entry]));
    return this.#known;
  }

  async #put(publisher: Publisher): Promise<void> {
    await this.#ledger.register(publisher);
    (await this.#entries()).set(publisher.name, publisher);
  }
}
