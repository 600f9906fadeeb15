import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { DocumentMetadata } from '../../model/document.js';
import type { Publisher } from '../../model/publisher.js';
import type { Ledger } from '../../ports/ledger.js';
import { publisherKindOf } from './publisher-kind.js';
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
  #names: Set<string> | undefined;

  constructor(ledger: Ledger, warn: (text: string) => void) {
    this.#ledger = ledger;
    this.#warn = warn;
  }

  /** Registers the publishers of a sources file, once, and warns of files that it invents. */
  async use(sources: SourcesFile | undefined): Promise<void> {
    if (sources === undefined || this.#read.has(sources.path)) return;
    this.#read.add(sources.path);
    const known = new Map((await this.#ledger.publishers()).map((entry) => [entry.name, entry]));
    for (const publisher of sources.publishers) {
      await this.#ledger.register(withEntered(publisher, known.get(publisher.name)?.entered));
      this.#names?.add(publisher.name);
    }
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

  /** Registers the publisher of a document where nobody described it. */
  async ensure({ publisher, url }: DocumentMetadata): Promise<void> {
    this.#names ??= new Set((await this.#ledger.publishers()).map(({ name }) => name));
    if (this.#names.has(publisher)) return;
    this.#names.add(publisher);
    const kind = publisherKindOf(url);
    await this.#ledger.register({ name: publisher, kind, interests: [] });
  }
}
