import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Evidence } from '../../model/evidence.js';
import { recognitionAt } from '../../model/recognition-at.js';
import type { OriginProof, Report, ReportRuling } from '../../model/report.js';
import { quoteOf } from '../../model/span.js';
import type { Verifier } from '../../ports/key-store.js';
import type { Reader } from '../../ports/reader.js';
import type { TableStore } from '../../ports/table-store.js';
import { notCheckable, verifyReport } from '../../writing/verify-report.js';
import type { Stores } from '../dossier/dossier.js';
import type { ReportAudit } from '../outputs/audit.js';
import type { RunOptions } from '../run-options.js';
import { computedFaults } from './computed-faults.js';
import { entailmentFaults } from './entailment-faults.js';
import { compareWithRecord } from './recorded-report.js';
import { signatureFaults, unknownFields } from './report-itself.js';

type Fault = ReportAudit['faults'][number];

/** Hashes each document's captured bytes once. */
class CapturedBytes {
  readonly #stores: Stores;
  readonly #faults = new Map<string, string | null>();

  constructor(stores: Stores) {
    this.#stores = stores;
  }

  get count(): number {
    return this.#faults.size;
  }

  /** What is wrong with the bytes of this hash, or null. */
  async faultOf(sha256: string): Promise<string | null> {
    const known = this.#faults.get(sha256);
    if (known !== undefined) return known;
    const fault = await this.#examine(sha256);
    this.#faults.set(sha256, fault);
    return fault;
  }

  async #examine(sha256: string): Promise<string | null> {
    const bytes = await this.#stores.bytes.get(sha256);
    if (bytes === undefined) return 'the captured bytes are gone from the dossier';
    const actual = createHash('sha256').update(bytes).digest('hex');
    return actual === sha256 ? null : `the captured bytes now have the hash ${actual}`;
  }
}

async function documentFaults(
  stores: Stores,
  captured: CapturedBytes,
  { document }: Evidence,
): Promise<string[]> {
  const held = await stores.ledger.document(document.id);
  if (held === undefined) return [`document: ${document.id} is not in the dossier`];
  if (held.sha256 !== document.sha256) {
    return [`document.sha256: the dossier's ${document.id} has the hash ${held.sha256}`];
  }
  const fault = await captured.faultOf(document.sha256);
  return fault === null ? [] : [`document.sha256: ${fault}`];
}

async function quoteFaults({ ledger }: Stores, evidence: Evidence): Promise<string[]> {
  const { document, extraction: id, span, quote, prefix, suffix } = evidence;
  const extraction = await ledger.extraction(id);
  if (extraction === undefined) return [`extraction: ${id} is not in the dossier`];
  if (extraction.documentId !== document.id) {
    return [`extraction: ${id} belongs to another document, ${extraction.documentId}`];
  }
  const { text } = extraction;
  const faults: string[] = [];
  if (quoteOf(text, span) !== quote) {
    faults.push(`quote: the document has other words at ${span.start}–${span.end}`);
  }
  if (!text.slice(0, span.start).endsWith(prefix)) {
    faults.push('prefix: the document has other words before the quote');
  }
  if (!text.startsWith(suffix, span.end)) {
    faults.push('suffix: the document has other words after the quote');
  }
  if (!isDeepStrictEqual(evidence.recognised, recognitionAt(extraction.recognised, span))) {
    faults.push('recognised: the words were recognised otherwise');
  }
  return faults;
}

/**
 * What is quoted beside the evidence: a sentence that was ruled on, also where it is no evidence
 * any more, and what shows that an origin is one.
 */
async function placeFaults(
  { ledger }: Stores,
  { document, extraction: id, span, quote }: ReportRuling | OriginProof,
): Promise<string[]> {
  const extraction = await ledger.extraction(id);
  if (extraction === undefined) return [`extraction: ${id} is not in the dossier`];
  if (extraction.documentId !== document)
    return [`extraction: ${id} belongs to another document, ${extraction.documentId}`];
  return quoteOf(extraction.text, span) === quote
    ? []
    : [`quote: the document has other words at ${span.start}–${span.end}`];
}

const split = (place: string, text: string): Fault => {
  const at = text.indexOf(': ');
  return { place: `${place}.${text.slice(0, at)}`, message: text.slice(at + 2) };
};

/**
 * Verifies a report against the dossier: bytes against hashes, quotes against texts, statements
 * against the evidence they cite, and the whole against the check that was kept and the signature.
 *
 * @param value - The report as it stood in the file, before it was parsed.
 * @param reader - Reads a language model's sentences beside what they cite; without it that is not done.
 * @param verifiers - Keys that its signature may be of.
 * @param tables - Those of the dossier, on which its queries are run again.
 */
export async function auditReport(
  stores: Stores,
  { report, value }: { report: Report; value: unknown },
  { signal, onProgress }: RunOptions,
  {
    verifiers = [],
    reader,
    tables,
  }: {
    verifiers?: readonly Verifier[];
    reader?: () => Promise<Reader>;
    tables?: () => Promise<TableStore>;
  } = {},
): Promise<ReportAudit> {
  const captured = new CapturedBytes(stores);
  const faults = unknownFields(value, report);
  for (const [at, evidence] of report.evidence.entries()) {
    signal?.throwIfAborted();
    const total = report.evidence.length;
    onProgress?.({ kind: 'step', text: `Verifying quote [${evidence.n}]`, done: at, total });
    const found = [
      ...(await documentFaults(stores, captured, evidence)),
      ...(await quoteFaults(stores, evidence)),
    ];
    faults.push(...found.map((text) => split(`evidence[${at}]`, text)));
  }
  for (const [at, ruling] of (report.rulings ?? []).entries()) {
    const found = await placeFaults(stores, ruling);
    faults.push(...found.map((text) => split(`rulings[${at}]`, text)));
  }
  for (const [at, { shownBy = [] }] of report.origins.entries()) {
    for (const [number, place] of shownBy.entries()) {
      const found = await placeFaults(stores, place);
      const where = `origins[${at}].shownBy[${number}]`;
      faults.push(...found.map((text) => split(where, text)));
    }
  }
  if (tables !== undefined) faults.push(...(await computedFaults(report, tables)));
  faults.push(...verifyReport(report));
  if (reader !== undefined)
    faults.push(...(await entailmentFaults(stores, report, reader, signal ? { signal } : {})));
  const recorded = await compareWithRecord(stores.ledger, report);
  const { state, faults: broken } = signatureFaults(report, verifiers);
  return {
    kind: 'report',
    report: report.id,
    question: report.question,
    stored: recorded.stored,
    signature: { state, key: report.signature?.key ?? null },
    checked: {
      documents: captured.count,
      evidence: report.evidence.length,
      statements: report.sections.flatMap(({ statements }) => statements).length,
      notCheckable: notCheckable(report),
    },
    // What is not as it was recorded tells most, so it comes first.
    faults: [...recorded.faults, ...broken, ...faults],
  };
}
