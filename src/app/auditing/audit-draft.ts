import type { Link } from '../../model/document.js';
import type {
  DraftAudit,
  DraftCitation,
  DraftDetail,
  DraftSentence,
} from '../../model/draft-audit.js';
import {
  type DraftFault,
  FAILS_BY_DEFAULT,
  type UncheckedReason,
} from '../../model/draft-classes.js';
import { CorroborateError } from '../../model/error.js';
import { overlaps, quoteOf, type Span } from '../../model/span.js';
import type { QuotedStretch } from '../../text/quotations.js';
import { measureEntailment } from '../../writing/entailment.js';
import type { OperationContext } from '../context.js';
import type { Stores } from '../dossier/dossier.js';
import type { RunOptions } from '../run-options.js';
import { askSentence, type Found, NO_CLAIM } from './draft/ask-sentence.js';
import {
  CitedDocuments,
  citationsIn,
  type FoundCitation,
  withoutMarks,
} from './draft/citations.js';
import { findQuotations } from './draft/find-quotations.js';
import type { Judged } from './draft/judge-quotation.js';
import { detailsNowhere } from './draft/nowhere.js';
import { type PlacedQuotation, placeQuotation } from './draft/place-quotation.js';
import { quotationsOf } from './draft/quotations-of.js';
import { type ReadDraft, readDraft } from './draft/read-draft.js';

/** What the sentences of a draft are checked with. */
interface Bench {
  context: OperationContext;
  stores: Stores;
  draft: ReadDraft;
  documents: CitedDocuments;
  /** The quotations that begin in a piece, one list a piece. */
  quoted: readonly (readonly QuotedStretch[])[];
  quotations: ReadonlyMap<string, Judged>;
  signal: AbortSignal | undefined;
}

/** Links of a stretch of the draft; their spans count in it. */
const linksWithin = (links: readonly Link[], within: Span): Link[] =>
  links
    .filter(({ span }) => overlaps(span, within))
    .map(({ span, target }) => ({
      target,
      span: {
        start: Math.max(0, span.start - within.start),
        end: Math.min(span.end, within.end) - within.start,
      },
    }));

/** What the document that a sentence cites says of it, by itself. */
async function askCited(
  { context, stores, signal }: Bench,
  sentence: string,
  { text, span, document }: FoundCitation,
): Promise<{ citation: DraftCitation; found: Found | null }> {
  if (document === null)
    return {
      citation: { text, span, document, finding: null, class: null, missing: [], best: null },
      found: null,
    };
  const found = await askSentence(context, stores, sentence, {
    signal,
    only: new Set([document.id]),
  });
  const { id, metadata } = document;
  const named = { id, title: metadata.title, publisher: metadata.publisher };
  const { finding, best, unsupported } = found;
  const missing = unsupported.map((detail) => detail.text);
  const citation = { text, span, document: named, finding, class: found.class, missing, best };
  return { citation, found };
}

type Checked = Pick<
  DraftSentence,
  | 'class'
  | 'unchecked'
  | 'finding'
  | 'missing'
  | 'unsupported'
  | 'probability'
  | 'best'
  | 'citations'
  | 'entailment'
>;

const NOT_CHECKED: Checked = {
  class: 'not-checked',
  unchecked: null,
  finding: null,
  missing: [],
  unsupported: [],
  probability: null,
  best: null,
  citations: [],
  entailment: null,
};

/** A sentence that nothing was looked up for, and why. */
const passedOver = (unchecked: UncheckedReason): Checked => ({
  ...NOT_CHECKED,
  unchecked,
  class: unchecked === 'opinion' || unchecked === 'forecast' ? 'opinion' : 'not-checked',
});

/**
 * The whole dossier decides. Where it bears a sentence out and so does what the sentence cites, the latter is shown;
 * where only what it cites does, because little else was found in so many documents, nothing is decided.
 */
function decided(found: Found, own: Found | undefined): Found {
  if (own === undefined) return found;
  if (found.finding === 'supported') return own;
  return found.finding === 'not-found'
    ? { ...own, finding: 'not-decided', class: 'not-decided', probability: null }
    : found;
}

/** Asks what a sentence cites, then the whole dossier. */
async function askAll(bench: Bench, sentence: string, citations: readonly FoundCitation[]) {
  const { context, stores, signal } = bench;
  const cited: DraftCitation[] = [];
  let own: Found | undefined;
  for (const each of citations) {
    const { citation, found } = await askCited(bench, sentence, each);
    cited.push(citation);
    if (found?.finding === 'supported') own ??= found;
  }
  const found = await askSentence(context, stores, sentence, { signal });
  return { found: decided(found, own), cited };
}

/** A statement, and what its marks stand for. */
interface Stated {
  text: string;
  span: Span;
  references: ReadonlyMap<string, string>;
}

const NO_REFERENCES: ReadonlyMap<string, string> = new Map();

/** Checks one statement; one that is longer than can be read is left unchecked. */
async function checkStatement(
  bench: Bench,
  { text, span, references }: Stated,
  quoted: readonly PlacedQuotation[],
): Promise<Checked> {
  const bare = withoutMarks(text, references);
  const given = { links: linksWithin(bench.draft.links, span), references };
  const sources = quoted.flatMap(({ source }) => source ?? []);
  try {
    const { found, cited } = await askAll(bench, bare, citationsIn(text, given, bench.documents));
    const stop = bench.signal ? { signal: bench.signal } : {};
    const reader = await bench.context.reader();
    return {
      ...found,
      unchecked: found === NO_CLAIM ? 'no-claim' : null,
      missing: found.unsupported.map((detail) => detail.text),
      citations: cited,
      entailment: sources.length > 0 ? await measureEntailment(reader, text, sources, stop) : null,
    };
  } catch (error) {
    if (!(error instanceof CorroborateError) || error.code !== 'invalid-input') throw error;
    return passedOver('too-long');
  }
}

async function checkPiece(
  bench: Bench,
  at: number,
  nowhere: DraftDetail[],
): Promise<DraftSentence | undefined> {
  const { draft, stores, quotations } = bench;
  const piece = draft.pieces[at];
  if (piece === undefined) return undefined;
  const { span, unchecked } = piece;
  const text = quoteOf(draft.text, span);
  const placed = await Promise.all(
    (bench.quoted[at] ?? []).map((stretch) =>
      placeQuotation(stores, stretch, quotations.get(stretch.text)),
    ),
  );
  const checked = unchecked
    ? passedOver(unchecked)
    : await checkStatement(
        bench,
        { text, span, references: draft.references[at] ?? NO_REFERENCES },
        placed,
      );
  return {
    text,
    span,
    region: draft.regions[at] ?? null,
    ...checked,
    nowhere,
    quotations: placed.map(({ quotation }) => quotation),
  };
}

export interface DraftOptions extends RunOptions {
  failOn?: readonly DraftFault[] | undefined;
}

/**
 * Checks a draft sentence by sentence: quotations word for word, whether the sentences they are
 * taken from bear out what is written around them, what each sentence cites, and what it says against the
 * dossier. Headings, questions and opinions state nothing that documents settle: they are listed, and not checked.
 *
 * @throws {CorroborateError} What the readers throw for a draft that can't be read.
 */
export async function checkDraft(
  context: OperationContext,
  file: { name: string; path?: string; bytes: Uint8Array },
  { signal, onProgress, failOn = FAILS_BY_DEFAULT }: DraftOptions,
): Promise<DraftAudit> {
  const stores = await context.stores();
  const draft = await readDraft(await context.documentReader(), file);
  const textOf = ({ span }: { span: Span }) => quoteOf(draft.text, span);
  onProgress?.({ kind: 'step', text: 'Looking up quotations' });
  const quoted = quotationsOf(draft);
  const quotations = await findQuotations(
    stores,
    quoted.flat().map(({ text }) => text),
    signal,
  );
  onProgress?.({ kind: 'step', text: 'Looking up names and numbers' });
  const stated = draft.pieces.map((piece, at) =>
    piece.unchecked === null
      ? withoutMarks(textOf(piece), draft.references[at] ?? NO_REFERENCES)
      : '',
  );
  const nowhere = await detailsNowhere(stores, stated, signal);
  const documents = new CitedDocuments(await stores.ledger.documents());
  const bench = { context, stores, draft, documents, quoted, quotations, signal };
  const total = stated.filter((text) => text !== '').length;
  const sentences: DraftSentence[] = [];
  for (const at of draft.pieces.keys()) {
    signal?.throwIfAborted();
    const done = stated.slice(0, at).filter((text) => text !== '').length;
    onProgress?.({ kind: 'step', text: 'Checking sentences', done, total });
    const checked = await checkPiece(bench, at, nowhere[at] ?? []);
    if (checked !== undefined) sentences.push(checked);
  }
  const { text, turns } = draft;
  const { name, path = null } = file;
  return { kind: 'draft', file: name, path, text, turns, failOn: [...failOn], sentences };
}
