import { existsSync } from 'node:fs';
import type { Capture, WebCapture } from '../../model/capture.js';
import type { Check } from '../../model/check.js';
import type { Document, DocumentMetadata, Extraction } from '../../model/document.js';
import type { KeptSentence } from '../../model/kept-sentence.js';
import type { LedgerHead } from '../../model/ledger-head.js';
import type { ModelCall } from '../../model/model-call.js';
import type { Publisher } from '../../model/publisher.js';
import type { RecordedRuling, Ruling, Withdrawal } from '../../model/ruling.js';
import type { WatchEvent } from '../../model/watch.js';
import type { WebEvent } from '../../model/web-run.js';
import type { DocumentRecord, Ledger, LedgerCounts, LedgerFault } from '../../ports/ledger.js';
import type { WebEventFilter } from '../../ports/web-record.js';
import { revisionOf } from '../ledger/revision.js';
import { chainFaults } from './chain-faults.js';
import { countsIn } from './ledger-counts.js';
import { ledgerFaults } from './ledger-faults.js';
import { materialPositionOf, positionOf } from './ledger-position.js';
import { migrate, schemaVersion } from './migrate.js';
import { SqliteCaptures } from './sqlite-captures.js';
import { SqliteChain } from './sqlite-chain.js';
import { SqliteChecks } from './sqlite-checks.js';
import { SqliteConnection } from './sqlite-connection.js';
import { SqliteDocumentRecord } from './sqlite-document-record.js';
import { SqliteDocuments } from './sqlite-documents.js';
import { SqliteExtractions } from './sqlite-extractions.js';
import { SqliteModelCalls } from './sqlite-model-calls.js';
import { SqlitePublishers } from './sqlite-publishers.js';
import { SqliteRulings } from './sqlite-rulings.js';
import { SqliteWatchEvents } from './sqlite-watch-events.js';
import { SqliteWebEvents } from './sqlite-web-events.js';
import { damagedLedger } from './translate-error.js';

export interface SqliteLedgerOptions {
  /** Absolute path of the database file. */
  path: string;
  /** Name of the dossier. */
  name: string;
  /** How long to wait for another process to finish writing; ten seconds unless given. */
  busyTimeoutMs?: number;
}

/**
 * A ledger in one SQLite file. Calls are answered at once: the promises are for ledgers that are
 * not on this machine. Any number of processes may have the file open.
 */
export class SqliteLedger implements Ledger {
  readonly #connection: SqliteConnection;
  readonly #name: string;
  readonly #chain: SqliteChain;
  readonly #documents: SqliteDocuments;
  readonly #captures: SqliteCaptures;
  readonly #captured: SqliteDocumentRecord;
  readonly #extractions: SqliteExtractions;
  readonly #publishers: SqlitePublishers;
  readonly #checks: SqliteChecks;
  readonly #rulings: SqliteRulings;
  readonly #modelCalls: SqliteModelCalls;
  readonly #watchEvents: SqliteWatchEvents;
  readonly #webEvents: SqliteWebEvents;
  #revision: { at: string; revision: string } | undefined;

  private constructor({ path, name, busyTimeoutMs = 10_000 }: SqliteLedgerOptions) {
    this.#name = name;
    this.#connection = new SqliteConnection(path, { busyTimeoutMs });
    this.#chain = new SqliteChain(this.#connection);
    this.#documents = new SqliteDocuments(this.#connection);
    this.#captures = new SqliteCaptures(this.#connection, this.#chain);
    this.#captured = new SqliteDocumentRecord(this.#connection, this.#chain, this.#captures);
    this.#extractions = new SqliteExtractions(this.#connection);
    this.#publishers = new SqlitePublishers(this.#connection, this.#chain);
    this.#checks = new SqliteChecks(this.#connection, this.#chain);
    this.#rulings = new SqliteRulings(this.#connection, this.#chain);
    this.#modelCalls = new SqliteModelCalls(this.#connection, this.#chain);
    this.#watchEvents = new SqliteWatchEvents(this.#connection, this.#chain);
    this.#webEvents = new SqliteWebEvents(this.#connection, this.#chain);
  }

  /** Makes the file, or completes one whose making was interrupted, and opens it. */
  static create(options: SqliteLedgerOptions): SqliteLedger {
    return SqliteLedger.#start(new SqliteLedger(options));
  }

  /**
   * Opens a ledger that was made before.
   *
   * @throws {CorroborateError} `dossier-damaged`, `dossier-too-new`, `dossier-locked`,
   *   `access-denied`, `storage-full`.
   */
  static open(options: SqliteLedgerOptions): SqliteLedger {
    // SQLite makes an absent file, and takes an empty one for a new database: neither is a ledger.
    if (!existsSync(options.path)) throw damagedLedger(options.path, 'the file is missing');
    const ledger = new SqliteLedger(options);
    try {
      if (schemaVersion(ledger.#connection) === 0) throw damagedLedger(options.path, 'it is empty');
    } catch (error) {
      ledger.#connection.close();
      throw error;
    }
    return SqliteLedger.#start(ledger);
  }

  static #start(ledger: SqliteLedger): SqliteLedger {
    try {
      ledger.#connection.execute(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
      );
      migrate(ledger.#connection);
      return ledger;
    } catch (error) {
      ledger.#connection.close();
      throw error;
    }
  }

  async name(): Promise<string> {
    return this.#name;
  }

  async record(entry: DocumentRecord): Promise<{ added: boolean }> {
    return { added: this.#captured.record(entry) };
  }

  async describe(documentId: string, metadata: DocumentMetadata): Promise<{ changed: boolean }> {
    return { changed: this.#captured.describe(documentId, metadata) };
  }

  async register(
    publisher: Publisher,
    options: { expected?: string } = {},
  ): Promise<{ changed: boolean }> {
    return { changed: this.#publishers.register(publisher, options) };
  }

  async document(id: string): Promise<Document | undefined> {
    return this.#documents.one(id);
  }

  async documentByHash(sha256: string): Promise<Document | undefined> {
    return this.#documents.byHash(sha256);
  }

  async documents(): Promise<readonly Document[]> {
    return this.#documents.all();
  }

  async *extractions(documentIds?: readonly string[]): AsyncIterable<Extraction> {
    yield* this.#extractions.some(documentIds);
  }

  async extractionIds(): Promise<Map<string, string>> {
    return this.#extractions.ids();
  }

  async extraction(id: string): Promise<Extraction | undefined> {
    return this.#extractions.one(id);
  }

  async webCaptures(): Promise<readonly WebCapture[]> {
    return this.#captures.ofTheWeb();
  }

  async captures(documentId: string): Promise<Capture[]> {
    return this.#captures.of(documentId);
  }

  async capturesAt(address: string): Promise<WebCapture[]> {
    return this.#captures.at(address);
  }

  async publishers(): Promise<Publisher[]> {
    return this.#publishers.inForce();
  }

  async position(): Promise<string> {
    return positionOf(this.#connection);
  }

  async revision(): Promise<string> {
    const at = materialPositionOf(this.#connection);
    // Read before what it stands for: a write of another process in between is then noticed.
    if (this.#revision?.at !== at)
      this.#revision = {
        at,
        revision: revisionOf(this.#extractions.states(), this.#publishers.digests()),
      };
    return this.#revision.revision;
  }

  async appendCheck(check: Check, sentences: readonly KeptSentence[] = []): Promise<void> {
    this.#checks.append(check, sentences);
  }

  async check(id: string): Promise<Check | undefined> {
    return this.#checks.one(id);
  }

  async checks(): Promise<Check[]> {
    return this.#checks.all();
  }

  async sentences(checkId: string): Promise<KeptSentence[]> {
    return this.#checks.sentences(checkId);
  }

  async appendRuling(ruling: Ruling): Promise<void> {
    this.#rulings.append(ruling);
  }

  async withdrawRuling(withdrawal: Withdrawal): Promise<void> {
    this.#rulings.withdraw(withdrawal);
  }

  async rulings(): Promise<RecordedRuling[]> {
    return this.#rulings.all();
  }

  async appendModelCall(call: ModelCall): Promise<void> {
    this.#modelCalls.append(call);
  }

  async answeredCall(prompt: string): Promise<ModelCall | undefined> {
    return this.#modelCalls.answered(prompt);
  }

  async modelCalls(): Promise<ModelCall[]> {
    return this.#modelCalls.all();
  }

  async appendWatchEvent(event: WatchEvent): Promise<void> {
    this.#watchEvents.append(event);
  }

  async watchEvents(): Promise<WatchEvent[]> {
    return this.#watchEvents.all();
  }

  async appendWebEvent(event: WebEvent): Promise<void> {
    this.#webEvents.append(event);
  }

  async webEvents(filter: WebEventFilter = {}): Promise<WebEvent[]> {
    return this.#webEvents.some(filter);
  }

  async counts(): Promise<LedgerCounts> {
    return countsIn(this.#connection);
  }

  async head(): Promise<LedgerHead> {
    return this.#chain.head();
  }

  async holdsHead(head: LedgerHead): Promise<boolean> {
    return this.#chain.holds(head);
  }

  async chainFaults(): Promise<LedgerFault[]> {
    return chainFaults(this.#connection);
  }

  async faults(): Promise<LedgerFault[]> {
    return ledgerFaults(this.#connection);
  }

  async verify(): Promise<void> {
    const [fault] = await this.faults();
    if (fault !== undefined) throw damagedLedger(this.#connection.path, fault.message);
  }

  async close(): Promise<void> {
    this.#connection.close();
  }
}
