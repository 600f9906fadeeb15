import { createHash } from 'node:crypto';
import type { Document, Extraction } from '../model/document.js';
import type { Evidence, Stance } from '../model/evidence.js';
import type { VerdictLabel } from '../model/report.js';
import { contains, quoteOf, type Span } from '../model/span.js';
import { extract } from '../reading/extract.js';
import { answer } from './answer.js';
import type { OperationContext } from './context.js';
import type { Stores } from './dossier.js';
import type { DraftAudit, DraftSentence, PlacedQuote } from './outputs/audit.js';
import { anchorQuotation, quotationsIn } from './quotations.js';
import type { RunOptions } from './run-options.js';

const FINDINGS: Readonly<Record<VerdictLabel, NonNullable<DraftSentence['finding']>>> = {
  supported: 'supported',
  refuted: 'refuted',
  conflicting: 'conflicting',
  'not-enough-evidence': 'not-found',
};

const BEST_STANCES: Readonly<Record<VerdictLabel, readonly Stance[]>> = {
  supported: ['supports'],
  refuted: ['refutes'],
  conflicting: ['supports', 'refutes', 'qualifies'],
  'not-enough-evidence': [],
};

const placed = ({ document, span, page, quote }: Evidence): PlacedQuote => ({
  document,
  span,
  page,
  quote,
});

async function place(
  { ledger }: Stores,
  document: Document,
  { extraction, span }: { extraction: Extraction; span: Span },
): Promise<PlacedQuote> {
  const { title, publisher, date, url, path } = document.metadata;
  const { id, sha256 } = document;
  const register = await ledger.publishers();
  const kind = register.find(({ name }) => name === publisher)?.kind ?? 'unknown';
  const first = { start: span.start, end: span.start + 1 };
  const block = extraction.blocks.find((candidate) => contains(candidate.span, first));
  return {
    document: { id, title, publisher, kind, date, url, path, sha256 },
    span,
    page: block?.page ?? null,
    quote: quoteOf(extraction.text, span),
  };
}

/** Looks every quotation up in every document, in one pass over the texts. */
async function findQuotations(
  stores: Stores,
  quotations: Iterable<string>,
  signal: AbortSignal | undefined,
): Promise<Map<string, PlacedQuote>> {
  const wanted = new Set(quotations);
  const found = new Map<string, PlacedQuote>();
  if (wanted.size === 0) return found;
  for await (const extraction of stores.ledger.extractions()) {
    signal?.throwIfAborted();
    for (const quotation of wanted) {
      const span = anchorQuotation(extraction.text, quotation);
      const document = span && (await stores.ledger.document(extraction.documentId));
      if (span === undefined || document === undefined) continue;
      found.set(quotation, await place(stores, document, { extraction, span }));
      wanted.delete(quotation);
    }
    if (wanted.size === 0) break;
  }
  return found;
}

type Judged = Pick<DraftSentence, 'finding' | 'probability' | 'best'>;

const UNJUDGED: Judged = { finding: null, probability: null, best: null };

/** Asks the dossier whether a sentence holds, the way a reader would ask it. */
async function judgeSentence(
  context: OperationContext,
  sentence: string,
  signal: AbortSignal | undefined,
): Promise<Judged> {
  const [stores, judge] = await Promise.all([context.stores(), context.judge()]);
  const { clock, ids } = context;
  const options = { asOf: null, clock, ids, ...(signal && { signal }) };
  const { report } = await answer(stores, judge, sentence, options);
  if (report.verdict === null) return UNJUDGED;
  const { label, probability } = report.verdict;
  const [best] = report.evidence
    .filter(({ stance }) => BEST_STANCES[label].includes(stance))
    .sort((a, b) => b.probability - a.probability);
  return {
    finding: FINDINGS[label],
    probability: best === undefined ? null : probability,
    best: best === undefined ? null : placed(best),
  };
}

/**
 * Checks a draft sentence by sentence: quotations word for word, and what each sentence says
 * against the dossier. Headings and questions say nothing, so they are passed over.
 *
 * @throws {CorroborateError} What the readers throw for a draft that can't be read.
 */
export async function checkDraft(
  context: OperationContext,
  draft: { name: string; bytes: Uint8Array },
  { signal, onProgress }: RunOptions,
): Promise<DraftAudit> {
  const stores = await context.stores();
  const sha256 = createHash('sha256').update(draft.bytes).digest('hex');
  const hints = { name: draft.name, url: null, mediaType: null };
  const { extraction } = await extract(draft.bytes, hints, sha256);
  const texts = extraction.sentences.map((span) => quoteOf(extraction.text, span));
  onProgress?.({ kind: 'step', text: 'Looking up quotations' });
  const places = await findQuotations(stores, texts.flatMap(quotationsIn), signal);
  const sentences: DraftSentence[] = [];
  for (const [done, text] of texts.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ kind: 'step', text: 'Checking sentences', done, total: texts.length });
    const quotations = quotationsIn(text).map((quotation) => ({
      text: quotation,
      found: places.get(quotation) ?? null,
    }));
    sentences.push({ text, ...(await judgeSentence(context, text, signal)), quotations });
  }
  return { kind: 'draft', file: draft.name, sentences };
}
