import { createHash } from 'node:crypto';
import { missingDetails } from '../../english/missing-details.js';
import type { Document, Extraction } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import type { Evidence, Stance } from '../../model/evidence.js';
import type { Verdict, VerdictLabel } from '../../model/report.js';
import { contains, quoteOf, type Span } from '../../model/span.js';
import type { PassageToRead } from '../../ports/reader.js';
import { citedPassage } from '../../writing/cited-passage.js';
import { measureEntailment } from '../../writing/entailment.js';
import { answer } from '../asking/answer.js';
import type { OperationContext } from '../context.js';
import type { Stores } from '../dossier/dossier.js';
import type { DraftAudit, DraftSentence, PlacedQuote } from '../outputs/audit.js';
import type { RunOptions } from '../run-options.js';
import { anchorQuotation, quotationsIn } from './quotations.js';
import { AUDIT } from './settings.js';

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

/** A quotation that the dossier has: its place, and the sentences that it is taken from. */
interface FoundQuotation {
  place: PlacedQuote;
  source: PassageToRead;
}

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
): Promise<Map<string, FoundQuotation>> {
  const wanted = new Set(quotations);
  const found = new Map<string, FoundQuotation>();
  if (wanted.size === 0) return found;
  for await (const extraction of stores.ledger.extractions()) {
    signal?.throwIfAborted();
    for (const quotation of wanted) {
      const span = anchorQuotation(extraction.text, quotation);
      const document = span && (await stores.ledger.document(extraction.documentId));
      if (span === undefined || document === undefined) continue;
      const where = { extraction, span };
      found.set(quotation, {
        place: await place(stores, document, where),
        source: citedPassage(document.metadata, extraction, span),
      });
      wanted.delete(quotation);
    }
    if (wanted.size === 0) break;
  }
  return found;
}

type Found = Pick<DraftSentence, 'finding' | 'probability' | 'best' | 'missing'>;

const NOT_FOUND_OUT: Found = { finding: null, probability: null, best: null, missing: [] };

/** What the best passages for a sentence don't have of it: nothing where one has all of it. */
function missingIn(sentence: string, evidence: readonly Evidence[]): string[] {
  const [closest = []] = evidence
    .filter(({ stance, probability }) => stance === 'supports' && probability >= AUDIT.certified)
    .map(({ quote, prefix, suffix, speaker, document: { title, publisher } }) =>
      missingDetails(sentence, {
        quote,
        around: [title, publisher, speaker ?? '', prefix, suffix].join(' '),
      }),
    )
    .toSorted((a, b) => a.length - b.length);
  return closest;
}

/**
 * What may be said of a sentence. It is supported only where the reader is sure that one passage
 * says all of it and each of its numbers, names and negations is found there; what is near and
 * doesn't settle it is not decided.
 */
function findingOf(
  { label }: Verdict,
  evidence: readonly Evidence[],
  missing: readonly string[],
): NonNullable<DraftSentence['finding']> {
  if (label === 'refuted' || label === 'conflicting') return label;
  if (evidence.length === 0) return 'not-found';
  const strongest = (stance: Stance) =>
    Math.max(0, ...evidence.filter((e) => e.stance === stance).map((e) => e.probability));
  const supports = strongest('supports');
  const sure =
    supports >= AUDIT.certified &&
    supports > Math.max(strongest('refutes'), strongest('qualifies'));
  return sure && missing.length === 0 ? 'supported' : 'not-decided';
}

/** Asks the dossier whether a sentence holds, the way a reader would ask it. */
async function askDossier(
  context: OperationContext,
  sentence: string,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const [stores, reader] = await Promise.all([context.stores(), context.reader()]);
  const { clock, ids } = context;
  const options = { asOf: null, clock, ids, ...(signal && { signal }) };
  const { report } = await answer(stores, reader, sentence, options);
  if (report.verdict === null) return NOT_FOUND_OUT;
  const { label, probability } = report.verdict;
  const isOpen = label === 'supported' || label === 'not-enough-evidence';
  const missing = isOpen ? missingIn(sentence, report.evidence) : [];
  const finding = findingOf(report.verdict, report.evidence, missing);
  const shown = finding === 'supported' ? BEST_STANCES.supported : BEST_STANCES[label];
  const [best] = report.evidence
    .filter(({ stance }) => shown.includes(stance))
    .sort((a, b) => b.probability - a.probability);
  const isDecided = best !== undefined && finding !== 'not-decided';
  const certain = label === 'not-enough-evidence' ? (best?.probability ?? null) : probability;
  return {
    finding,
    probability: isDecided ? certain : null,
    best: best === undefined ? null : placed(best),
    missing,
  };
}

/** Measures a sentence against the sentences that it quotes from; null where it quotes none. */
async function entailmentOf(
  context: OperationContext,
  sentence: string,
  sources: readonly PassageToRead[],
  signal: AbortSignal | undefined,
): Promise<DraftSentence['entailment']> {
  if (sources.length === 0) return null;
  return measureEntailment(await context.reader(), sentence, sources, signal ? { signal } : {});
}

/** What the dossier says of a sentence; nothing where it is longer than can be read. */
async function checkSentence(
  context: OperationContext,
  sentence: string,
  sources: readonly PassageToRead[],
  signal: AbortSignal | undefined,
): Promise<Found & Pick<DraftSentence, 'entailment'>> {
  try {
    const found = await askDossier(context, sentence, signal);
    return { ...found, entailment: await entailmentOf(context, sentence, sources, signal) };
  } catch (error) {
    if (!(error instanceof CorroborateError) || error.code !== 'invalid-input') throw error;
    return { ...NOT_FOUND_OUT, entailment: null };
  }
}

/**
 * Checks a draft sentence by sentence: quotations word for word, whether the sentences they are
 * taken from bear out what is written around them, and what each sentence says against the
 * dossier. Headings and questions say nothing, so they are passed over.
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
  const documentReader = await context.documentReader();
  const { extraction } = await documentReader.read(draft.bytes, hints, sha256);
  const texts = extraction.sentences.map((span) => quoteOf(extraction.text, span));
  onProgress?.({ kind: 'step', text: 'Looking up quotations' });
  const places = await findQuotations(stores, texts.flatMap(quotationsIn), signal);
  const sentences: DraftSentence[] = [];
  for (const [done, text] of texts.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ kind: 'step', text: 'Checking sentences', done, total: texts.length });
    const quoted = quotationsIn(text).map((quotation) => ({
      quotation,
      found: places.get(quotation),
    }));
    const sources = quoted.flatMap(({ found }) => found?.source ?? []);
    sentences.push({
      text,
      ...(await checkSentence(context, text, sources, signal)),
      quotations: quoted.map(({ quotation, found }) => ({
        text: quotation,
        found: found?.place ?? null,
      })),
    });
  }
  return { kind: 'draft', file: draft.name, sentences };
}
