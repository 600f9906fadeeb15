import type { Capture, WebCapture } from '../model/capture.js';
import type { Check } from '../model/check.js';
import type { Document, DocumentMetadata, Extraction } from '../model/document.js';
import type { KeptSentence } from '../model/kept-sentence.js';
import type { LedgerHead } from '../model/ledger-head.js';
import type { Publisher } from '../model/publisher.js';
import type { RecordedRuling, Ruling, Withdrawal } from '../model/ruling.js';
import type { ModelRecord } from './model-record.js';
import type { WatchRecord } from './watch-record.js';
import type { WebRecord } from './web-record.js';

/** What was acknowledged when `record` returns: all of it or, after a crash, none of it. */
export interface DocumentRecord {
  capture: Capture;
  document: Document;
  extraction: Extraction;
}

export interface LedgerCounts {
  documents: number;
  extractions: number;
  publishers: number;
  checks: number;
}

/** Something in a ledger that is not what was recorded. */
export interface LedgerFault {
  /** Part of the ledger: `checks`, `chain`, `triggers` … */
  part: string;
  message: string;
}

/**
 * The record of a dossier: append-only, the truth from which the index can be rebuilt. Nothing
 * is ever overwritten: newer metadata, extractions and publishers stand beside the older ones,
 * and the newest is the one in force.
 */
export interface Ledger extends ModelRecord, WatchRecord, WebRecord {
  /** Name of the dossier, given when it was made. */
  name(): Promise<string>;
  /** Appends what is new of a capture in one transaction. Recording the same twice adds nothing. */
  record(entry: DocumentRecord): Promise<{ added: boolean }>;
  /** Appends metadata for a document when it differs from that in force. */
  describe(documentId: string, metadata: DocumentMetadata): Promise<{ changed: boolean }>;
  /**
   * Appends a publisher when it differs from the entry in force under that name.
   *
   * @param options.expected - Revision of the entry that the change was made from.
   * @throws {CorroborateError} `conflict` where another entry than the expected one is in force.
   */
  register(publisher: Publisher, options?: { expected?: string }): Promise<{ changed: boolean }>;
  document(id: string): Promise<Document | undefined>;
  documentByHash(sha256: string): Promise<Document | undefined>;
  /** All documents with their metadata in force, ordered by id; the list may be that of before. */
  documents(): Promise<readonly Document[]>;
  /** The newest extraction of each named document; all documents when none are named. */
  extractions(documentIds?: readonly string[]): AsyncIterable<Extraction>;
  /** Ids of the extractions in force, by document id: cheap, where `extractions` reads the texts. */
  extractionIds(): Promise<Map<string, string>>;
  /** Any extraction by id, also superseded ones. */
  extraction(id: string): Promise<Extraction | undefined>;
  captures(documentId: string): Promise<Capture[]>;
  /** What was taken at an address, in the order in which it was taken. */
  capturesAt(address: string): Promise<WebCapture[]>;
  /** Captures of pages in no order that says anything; the list may be that of before. */
  webCaptures(): Promise<readonly WebCapture[]>;
  /** Publishers in force, ordered by name. */
  publishers(): Promise<Publisher[]>;
  /**
   * Twelve hex digits that depend only on documents, metadata, extractions in force and
   * publishers: two dossiers with the same sources have the same revision.
   */
  revision(): Promise<string>;
  /** Changes whenever anything is appended, by whatever process. Cheap, where `revision` reads much. */
  position(): Promise<string>;
  /**
   * Appends a check with the sentences that were judged for it, in one transaction.
   *
   * @throws {CorroborateError} `internal-error` where a check of that id is recorded already.
   */
  appendCheck(check: Check, sentences?: readonly KeptSentence[]): Promise<void>;
  check(id: string): Promise<Check | undefined>;
  /** Checks, newest first. */
  checks(): Promise<Check[]>;
  /** The sentences that were judged for a check; none where they weren't kept yet. */
  sentences(checkId: string): Promise<KeptSentence[]>;
  /** @throws {CorroborateError} `internal-error` where a ruling of that id is recorded already. */
  appendRuling(ruling: Ruling): Promise<void>;
  /**
   * Ends a ruling; both stay in the record.
   *
   * @throws {CorroborateError} `not-found`; `invalid-input` where it is withdrawn already.
   */
  withdrawRuling(withdrawal: Withdrawal): Promise<void>;
  /** All rulings in the order they were made, also those that were withdrawn. */
  rulings(): Promise<RecordedRuling[]>;
  counts(): Promise<LedgerCounts>;
  /** The head of the chain, in which each row that was ever recorded covers the one before. */
  head(): Promise<LedgerHead>;
  /** Whether a head that was noted earlier belongs to this chain: else the record was rewritten. */
  holdsHead(head: LedgerHead): Promise<boolean>;
  /** What the chain shows to be altered, gone or slipped in. Cheap: no text is read. */
  chainFaults(): Promise<LedgerFault[]>;
  /** Everything that is wrong with the record, however much of it can still be read. */
  faults(): Promise<LedgerFault[]>;
  /** @throws {CorroborateError} `dossier-damaged`, naming the first of the faults. */
  verify(): Promise<void>;
  close(): Promise<void>;
}
