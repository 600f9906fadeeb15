import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Publisher } from '../../model/publisher.js';
import type { Ledger } from '../../ports/ledger.js';
import { inPlainLetters, looksOtherwise, nameLook } from '../../text/name-look.js';
import { factsByHost } from '../publishers/facts-by-host.js';
import { kindByHost } from '../publishers/kind-by-host.js';
import { isListedName, listedByHost } from '../publishers/listed-publishers.js';
import { isBound, isKnown, namePublisher, unconfirmed } from '../publishers/name-publisher.js';
import { hostOf } from './describe-document.js';
import { namesCapturedBelow, renameClaimants } from './rename-claimants.js';
import type { DescribedDocument, SourcesFile } from './sources-file.js';

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

/** Whether an entry says no more than the one in force. */
const isSaid = (publisher: Publisher, known: Publisher | undefined): boolean =>
  known !== undefined &&
  publisher.kind === known.kind &&
  publisher.interests.every((text) => known.interests.includes(text)) &&
  (publisher.hosts ?? []).every((host) => known.hosts?.includes(host));

/** A folder from elsewhere can make a document private, and never take that back. */
function withoutLeave(described: DescribedDocument | undefined): DescribedDocument | undefined {
  if (described?.private !== false) return described;
  const { private: _leave, ...rest } = described;
  return rest;
}

const keyOf = (folder: string, name: string): string => JSON.stringify([folder, name]);

/** What a sources file may say of one of its documents. */
export interface SourceDescription {
  described: DescribedDocument | undefined;
  /** The host of the address that it gives, where that vouches for who published it. */
  host: string | null;
  /** The known publisher that it names without being believed, or null. */
  unborne: string | null;
}

export interface RegisterOptions {
  /** Whether the user says that what the sources files hold is their own word. */
  trust: boolean;
  warn: (text: string) => void;
}

/**
 * Keeps the register of publishers in step with what is added. A sources file may say who is who
 * among those whom nobody knows; whom the dossier or the list knows, it may only propose to know
 * otherwise, unless the user stands for it.
 */
export class SourceRegister {
  readonly #ledger: Ledger;
  readonly #options: RegisterOptions;
  readonly #read = new Set<string>();
  /** Folders, each with a publisher that it described in this run. */
  readonly #letIn = new Set<string>();
  readonly #ownBefore = new Map<string, Promise<ReadonlySet<string>>>();
  #known: Map<string, Publisher> | undefined;
  /** Entries that are not in force, in the order in which they were met. */
  readonly proposed: (Publisher & { from: string })[] = [];

  constructor(ledger: Ledger, options: RegisterOptions) {
    this.#ledger = ledger;
    this.#options = options;
  }

  /** Registers the publishers of a sources file, once, and warns of files that it invents. */
  async use(sources: SourcesFile | undefined): Promise<void> {
    if (sources === undefined || this.#read.has(sources.path)) return;
    this.#read.add(sources.path);
    this.#known = undefined;
    const folder = dirname(sources.path);
    for (const said of sources.publishers) {
      const publisher = { ...said, name: await this.#spelling(said.name) };
      const known = (await this.#entries()).get(publisher.name);
      if (await this.#mayName(publisher.name, folder)) await this.#describe(publisher, folder);
      else if (!isSaid(publisher, known)) this.proposed.push({ ...publisher, from: sources.path });
    }
    for (const { file } of sources.documents) {
      const path = resolve(folder, file);
      if (relative(folder, path).startsWith('..')) {
        this.#options.warn(`${sources.path} lists ${file}, which is outside its folder`);
      } else if (!(await stat(path).catch(() => undefined))?.isFile()) {
        this.#options.warn(`${sources.path} lists ${file}, which does not exist`);
      }
    }
  }

  /** What a sources file says of a document, as far as it is believed. */
  async admitted(
    said: DescribedDocument | undefined,
    sources: SourcesFile | undefined,
  ): Promise<SourceDescription> {
    const given = this.#options.trust ? said : withoutLeave(said);
    if (given === undefined || sources === undefined)
      return { described: given, host: null, unborne: null };
    const described =
      given.publisher === undefined
        ? given
        : { ...given, publisher: await this.#spelling(given.publisher) };
    const host = await this.vouchedHost(hostOf(described.url ?? null), dirname(sources.path));
    const { publisher, ...rest } = described;
    if (publisher === undefined || (await this.#mayName(publisher, dirname(sources.path))))
      return { described, host, unborne: null };
    return { described: rest, host, unborne: publisher };
  }

  /**
   * A host that was only said, where that may vouch for who published something; else null. It may not
   * where it would make something the work of a publisher who is known.
   *
   * @param folder - Of the sources file that says it; null where an archive does.
   */
  async vouchedHost(said: string | null, folder: string | null): Promise<string | null> {
    if (said === null || (folder !== null && this.#options.trust)) return said;
    if (listedByHost(said) !== undefined || kindByHost(said) !== null) return null;
    for (const entry of (await this.#entries()).values()) {
      const isOfHost = isKnown(entry) && (entry.name === said || isBound(entry, said));
      if (isOfHost && (folder === null || !(await this.#mayName(entry.name, folder)))) return null;
    }
    return said;
  }

  /** The name of a document's publisher: what it says itself, as far as the host allows. */
  async nameOf(
    written: string | null,
    host: string | null,
  ): Promise<{ publisher: string; saysItIs: string | null }> {
    const known = await this.#entries();
    const said = written === null ? null : await this.#spelling(written);
    const publisher = namePublisher(said, host, (name) => known.get(name));
    const isListed = host !== null && listedByHost(host) !== undefined;
    const isClaim =
      said !== null &&
      !isListed &&
      publisher !== said &&
      (isListedName(said) || isKnown(known.get(said)));
    return { publisher, saysItIs: isClaim ? said : null };
  }

  /**
   * Registers the publisher of a document where nobody described it, with what is known of its
   * host. An entry that is there stays as it is: whoever made it comes first.
   */
  async ensure(name: string, host: string | null): Promise<void> {
    if ((await this.#entries()).has(name)) return;
    await this.#put({ name, ...factsByHost(host) });
  }

  /** A name as the register spells it: one that only looks the same makes no second body. */
  async #spelling(name: string): Promise<string> {
    const known = await this.#entries();
    if (known.has(name) || !looksOtherwise(name)) return name;
    const look = nameLook(name);
    const alike = [...known.keys()].sort().find((other) => nameLook(other) === look);
    return alike ?? inPlainLetters(name);
  }

  /** Whether a sources file of a folder may say who bears a name. */
  async #mayName(name: string, folder: string): Promise<boolean> {
    if (this.#options.trust) return true;
    const entry = (await this.#entries()).get(name);
    if (!isListedName(name) && !isKnown(entry)) return true;
    if (this.#letIn.has(keyOf(folder, name))) return true;
    // What was let in from here before is this folder's to describe.
    return entry !== undefined && (await this.#namedIn(folder)).has(name);
  }

  /** The publishers of the documents that were captured from a folder. */
  #namedIn(folder: string): Promise<ReadonlySet<string>> {
    const known = this.#ownBefore.get(folder);
    if (known !== undefined) return known;
    const found = namesCapturedBelow(this.#ledger, folder);
    this.#ownBefore.set(folder, found);
    return found;
  }

  async #describe(publisher: Publisher, folder: string): Promise<void> {
    const known = (await this.#entries()).get(publisher.name);
    await this.#put(withEntered(publisher, known?.entered));
    this.#letIn.add(keyOf(folder, publisher.name));
    if (known === undefined || isKnown(known)) return;
    const { name } = publisher;
    const claimed = unconfirmed(name);
    if (await renameClaimants(this.#ledger, { name, claimed, folder }))
      await this.ensure(claimed, null);
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
