import { createHash } from 'node:crypto';
import { claimOfStatement } from '../../src/asking/claim-of.js';
import { analyseInContext } from '../../src/gathering/sentences-of.js';
import type { Claim } from '../../src/model/claim.js';
import { type DocumentMetadata, documentIdOf } from '../../src/model/document.js';
import type { Certainty, Stance } from '../../src/model/evidence.js';
import type { WeighedSentence } from '../../src/weighing/evidence/evidence-set.js';

/** The claim that a weighed sentence is about where a test names none. */
export const HARBOUR_CLAIM: Claim = claimOfStatement('The harbour company trains the crews.', 'c1');

export interface WeighedSentenceOptions {
  claim?: Claim;
  stance?: Stance;
  probability?: number;
  certainty?: Certainty;
  speaker?: string | null;
  silent?: boolean;
  origin?: string;
  score?: number;
  coverage?: number;
  own?: number;
  named?: number;
  copy?: boolean;
  /** The whole text that the sentence stands in; the sentence alone where left out. */
  text?: string;
  metadata?: Partial<DocumentMetadata>;
}

/** Of what is left, `neither` has most and the other stances share the rest. */
function stancesOf(stance: Stance, probability: number): Record<Stance, number> {
  const left = 1 - probability;
  const others = stance === 'neither' ? left / 3 : left / 10;
  const stances = { supports: others, refutes: others, qualifies: others, neither: others };
  if (stance !== 'neither') stances.neither = left - 2 * others;
  return { ...stances, [stance]: probability };
}

/**
 * A sentence as the weighing has it. Documents with one text and title are one document, and a
 * sentence without an origin is of the origin of its document.
 */
export function weighedSentence(
  sentence: string,
  options: WeighedSentenceOptions = {},
): WeighedSentence {
  const { claim = HARBOUR_CLAIM, stance = 'supports', probability = 0.8 } = options;
  const { text = sentence, score = probability, coverage = 0.8 } = options;
  const metadata: DocumentMetadata = {
    title: 'Notes from the harbour',
    publisher: 'Bay Courier',
    byline: null,
    date: '2025-01-31',
    url: null,
    path: 'notes.txt',
    language: 'en',
    ...options.metadata,
  };
  const sha256 = createHash('sha256')
    .update(JSON.stringify([text, metadata.title, metadata.publisher]))
    .digest('hex');
  const id = documentIdOf(sha256);
  const start = text.indexOf(sentence);
  const extractionId = `ext_${sha256.slice(0, 16)}`;
  return {
    candidate: {
      document: { id, sha256, bytes: text.length, mediaType: 'text/plain', metadata },
      extraction: {
        id: extractionId,
        documentId: id,
        reader: { name: 'text', version: 1 },
        text,
        blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
        links: [],
        sentences: [{ start, end: start + sentence.length }],
        warnings: [],
      },
      span: { start, end: start + sentence.length },
      page: null,
      ...analyseInContext({
        text: sentence,
        before: '',
        after: '',
        heading: '',
        title: metadata.title,
        publisher: metadata.publisher,
        date: metadata.date,
      }),
      score,
      copy: options.copy ?? false,
      found: {
        passage: `${extractionId}:${start}`,
        fused: score,
        coverage,
        own: options.own ?? coverage,
        named: options.named ?? 1,
        contributions: [],
      },
    },
    claim,
    relevance: 1 - stancesOf(stance, probability).neither,
    stances: stancesOf(stance, probability),
    passage: stancesOf(stance, probability),
    stance,
    probability,
    speaker: options.speaker ?? null,
    certainty: options.certainty ?? 'asserted',
    silent: options.silent ?? false,
    unread: !/^en/.test(metadata.language),
    origin: options.origin ?? id,
  };
}
