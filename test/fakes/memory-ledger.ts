import { CHAIN_ROOT, chainDigest } from '../../src/adapters/ledger/chain-digest.js';
import { digestOf } from '../../src/adapters/ledger/digest.js';
import {
  noSuchRuling,
  publisherChanged,
  withdrawnAlready,
} from '../../src/adapters/ledger/ledger-refusals.js';
import { publisherRevision } from '../../src/adapters/ledger/publisher-revision.js';
import { revisionOf } from '../../src/adapters/ledger/revision.js';
import {
  type Capture,
  inOrderTaken,
  isNewCapture,
  type WebCapture,
} from '../../src/model/capture.js';
import type { Check } from '../../src/model/check.js';
import {
  type Document,
  type DocumentMetadata,
  documentMetadataSchema,
  type Extraction,
} from '../../src/model/document.js';
import { CorroborateError } from '../../src/model/error.js';
import type { KeptSentence } from '../../src/model/kept-sentence.js';
import type { LedgerHead } from '../../src/model/ledger-head.js';
import { isAnswered, type ModelCall } from '../../src/model/model-call.js';
import { type Publisher, publisherSchema } from '../../src/model/publisher.js';
import type { RecordedRuling, Ruling, Withdrawal } from '../../src/model/ruling.js';
import type { WatchEvent } from '../../src/model/watch.js';
import type { WebEvent } from '../../src/model/web-run.js';
import type { DocumentRecord, Ledger, LedgerCounts, LedgerFault } from '../../src/ports/ledger.js';
import type { WebEventFilter } from '../../src/ports/web-record.js';

interface Held {
  document: Document;
  metadata: DocumentMetadata[];
  extractions: Extraction[];
  captures: Capture[];
}

const metadataDigest = (metadata: DocumentMetadata | undefined): string =>
  digestOf(JSON.stringify(documentMetadataSchema.parse(metadata)));

const publisherDigest = (publisher: Publisher): string =>
  digestOf(JSON.stringify(publisherSchema.parse(publisher)));

const copy = <Value>(value: Value): Value => structuredClone(value);

/** A ledger in memory: values go in and come out as copies, so nothing recorded can change. */
export class MemoryLedger implements Ledger {
  readonly #name: string;
  readonly #held = new Map<string, Held>();
  readonly #publishers = new Map<string, Publisher[]>();
  readonly #checks: Check[] = [];
  readonly #sentences = new Map<string, KeptSentence[]>();
  readonly #rulings: RecordedRuling[] = [];
  readonly #modelCalls: ModelCall[] = [];
  readonly #watchEvents: WatchEvent[] = [];
  readonly #webEvents: WebEvent[] = [];
  readonly #chain: string[] = [];

  constructor(name = 'memory') {
    this.#name = name;
  }

  async name(): Promise<string> {
    return this.#name;
  }

  async record({ capture, document, extraction }: DocumentRecord): Promise<{ added: boolean }> {
    if (capture.sha256 !== document.sha256 || extraction.documentId !== document.id) {
      throw new CorroborateError('internal-error', 'The record is not of one thing');
    }
    let held = this.#held.get(document.id);
    let added = held === undefined;
    if (held === undefined) {
      held = { document: copy(document), metadata: [], extractions: [], captures: [] };
      held.metadata.push(copy(document.metadata));
      this.#held.set(document.id, held);
    }
    const coming = { ...capture, documentId: document.id };
    if (isNewCapture(await this.capturesAt(capture.address), coming)) {
      held.captures.push(copy(capture));
      added = true;
    }
    if (!held.extractions.some(({ id }) => id === extraction.id)) {
      held.extractions.push(copy(extraction));
      added = true;
    }
    if (added) this.#link('documents', [capture, document, extraction]);
    return { added };
  }

  async describe(documentId: string, metadata: DocumentMetadata): Promise<{ changed: boolean }> {
    const held = this.#held.get(documentId);
    if (held === undefined) throw new CorroborateError('not-found', `No document ${documentId}`);
    if (metadataDigest(held.metadata.at(-1)) === metadataDigest(metadata))
      return { changed: false };
    held.metadata.push(copy(metadata));
    this.#link('document_metadata', metadata);
    return { changed: true };
  }

  async register(
    publisher: Publisher,
    { expected }: { expected?: string } = {},
  ): Promise<{ changed: boolean }> {
    const entries = this.#publishers.get(publisher.name) ?? [];
    const inForce = entries.at(-1);
    const seen = inForce && publisherRevision(inForce);
    if (expected !== undefined && seen !== expected) throw publisherChanged(publisher.name);
    if (inForce !== undefined && publisherDigest(inForce) === publisherDigest(publisher)) {
      return { changed: false };
    }
    this.#publishers.set(publisher.name, [...entries, copy(publisher)]);
    this.#link('publishers', publisher);
    return { changed: true };
  }

  async document(id: string): Promise<Document | undefined> {
    const held = this.#held.get(id);
    return (
      held && copy({ ...held.document, metadata: held.metadata.at(-1) ?? held.document.metadata })
    );
  }

  async documentByHash(sha256: string): Promise<Document | undefined> {
    const held = [...this.#held.values()].find(({ document }) => document.sha256 === sha256);
    return held && this.document(held.document.id);
  }

  async documents(): Promise<readonly Document[]> {
    const documents = await Promise.all(this.#ids().map((id) => this.document(id)));
    return documents.filter((document) => document !== undefined);
  }

  async *extractions(documentIds?: readonly string[]): AsyncIterable<Extraction> {
    for (const id of documentIds ?? this.#ids()) {
      const newest = this.#held.get(id)?.extractions.at(-1);
      if (newest !== undefined) yield copy(newest);
    }
  }

  async extractionIds(): Promise<Map<string, string>> {
    return new Map(this.#states().map(({ id, extraction }) => [id, extraction]));
  }

  async extraction(id: string): Promise<Extraction | undefined> {
    const all = [...this.#held.values()].flatMap(({ extractions }) => extractions);
    return copy(all.find((extraction) => extraction.id === id));
  }

  async captures(documentId: string): Promise<Capture[]> {
    return copy(this.#held.get(documentId)?.captures ?? []);
  }

  async capturesAt(address: string): Promise<WebCapture[]> {
    return inOrderTaken(this.#captures().filter((capture) => capture.address === address));
  }

  async webCaptures(): Promise<WebCapture[]> {
    return this.#captures().filter(({ address }) => /^https?:\/\//.test(address));
  }

  #captures(): WebCapture[] {
    const captures = [...this.#held.values()].flatMap((held) =>
      held.captures.map((capture) => ({ ...capture, documentId: held.document.id })),
    );
    return copy(captures);
  }

  async publishers(): Promise<Publisher[]> {
    return copy(this.#publishersInForce().sort((a, b) => (a.name < b.name ? -1 : 1)));
  }

  async position(): Promise<string> {
    const held = [...this.#held.values()];
    const rows = [
      ...[...held].flatMap(({ captures, metadata, extractions }) => [
        ...captures,
        ...metadata,
        ...extractions,
      ]),
      ...[...this.#publishers.values()].flat(),
      ...this.#checks,
      ...this.#rulings,
      ...this.#rulings.filter(({ withdrawn }) => withdrawn !== null),
      ...this.#modelCalls,
      ...this.#watchEvents,
      ...this.#webEvents,
    ];
    return String(rows.length);
  }

  async revision(): Promise<string> {
    return revisionOf(this.#states(), this.#publishersInForce().map(publisherDigest));
  }

  async appendCheck(check: Check, sentences: readonly KeptSentence[] = []): Promise<void> {
    if (this.#checks.some(({ id }) => id === check.id)) {
      throw new CorroborateError('internal-error', `Check ${check.id} is recorded already`);
    }
    this.#checks.unshift(copy(check));
    this.#link('checks', check);
    this.#sentences.set(check.id, copy([...sentences]));
  }

  async sentences(checkId: string): Promise<KeptSentence[]> {
    return copy(this.#sentences.get(checkId) ?? []);
  }

  async appendRuling(ruling: Ruling): Promise<void> {
    if (this.#rulings.some(({ id }) => id === ruling.id)) {
      throw new CorroborateError('internal-error', `Ruling ${ruling.id} is recorded already`);
    }
    this.#rulings.push(copy({ ...ruling, withdrawn: null }));
    this.#link('rulings', ruling);
  }

  async withdrawRuling({ ruling: id, ...act }: Withdrawal): Promise<void> {
    const ruling = this.#rulings.find((recorded) => recorded.id === id);
    if (ruling === undefined) throw noSuchRuling(id);
    if (ruling.withdrawn !== null) throw withdrawnAlready(id);
    ruling.withdrawn = copy(act);
    this.#link('withdrawals', act);
  }

  async rulings(): Promise<RecordedRuling[]> {
    return copy(this.#rulings);
  }

  async appendModelCall(call: ModelCall): Promise<void> {
    if (this.#modelCalls.some(({ id }) => id === call.id)) {
      throw new CorroborateError('internal-error', `Call ${call.id} is recorded already`);
    }
    this.#modelCalls.push(copy(call));
    this.#link('model_calls', call);
  }

  async answeredCall(prompt: string): Promise<ModelCall | undefined> {
    return copy(this.#modelCalls.findLast((call) => call.prompt === prompt && isAnswered(call)));
  }

  async modelCalls(): Promise<ModelCall[]> {
    return copy(this.#modelCalls);
  }

  async appendWatchEvent(event: WatchEvent): Promise<void> {
    this.#watchEvents.push(copy(event));
    this.#link('watch_events', event);
  }

  async watchEvents(): Promise<WatchEvent[]> {
    return copy(this.#watchEvents);
  }

  async appendWebEvent(event: WebEvent): Promise<void> {
    this.#webEvents.push(copy(event));
    this.#link('web_events', event);
  }

  async webEvents({ run, kind }: WebEventFilter = {}): Promise<WebEvent[]> {
    return copy(
      this.#webEvents.filter(
        (event) =>
          (run === undefined || event.run === run) && (kind === undefined || event.kind === kind),
      ),
    );
  }

  async check(id: string): Promise<Check | undefined> {
    return copy(this.#checks.find((check) => check.id === id));
  }

  async checks(): Promise<Check[]> {
    return copy(this.#checks);
  }

  async counts(): Promise<LedgerCounts> {
    const held = [...this.#held.values()];
    return {
      documents: held.length,
      extractions: held.reduce((sum, { extractions }) => sum + extractions.length, 0),
      publishers: this.#publishers.size,
      checks: this.#checks.length,
    };
  }

  async head(): Promise<LedgerHead> {
    return { entries: this.#chain.length, digest: this.#chain.at(-1) ?? CHAIN_ROOT };
  }

  async holdsHead({ entries, digest }: LedgerHead): Promise<boolean> {
    return this.#chain[entries - 1] === digest;
  }

  async chainFaults(): Promise<LedgerFault[]> {
    return [];
  }

  async faults(): Promise<LedgerFault[]> {
    return [];
  }

  async verify(): Promise<void> {}

  async close(): Promise<void> {}

  #link(table: string, value: unknown): void {
    const seq = this.#chain.length + 1;
    const values = [digestOf(JSON.stringify(value))];
    this.#chain.push(
      chainDigest(this.#chain.at(-1) ?? CHAIN_ROOT, { seq, table, row: seq, values }),
    );
  }

  #ids(): string[] {
    return [...this.#held.keys()].sort();
  }

  #states() {
    return this.#ids().map((id) => ({
      id,
      metadata: metadataDigest(this.#held.get(id)?.metadata.at(-1)),
      extraction: this.#held.get(id)?.extractions.at(-1)?.id ?? '',
    }));
  }

  #publishersInForce(): Publisher[] {
    return [...this.#publishers.values()].flatMap((entries) => entries.slice(-1));
  }
}
