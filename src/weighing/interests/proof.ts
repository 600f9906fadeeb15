import { analyseInContext } from '../../gathering/sentences-of.js';
import type { Claim } from '../../model/claim.js';
import { contains } from '../../model/span.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import type { FoundInterest } from './find-interests.js';

/** The sentence that shows a stake, as evidence of no stance: a report may cite it. */
export function proofOf(
  { document, extraction, span, text }: FoundInterest,
  claim: Claim,
  origin: string,
): WeighedSentence {
  const { title, publisher, date } = document.metadata;
  const page = extraction.blocks.find((block) => contains(block.span, span))?.page ?? null;
  const found = { passage: '', fused: 0, coverage: 0, own: 0, named: 0, contributions: [] };
  const words = analyseInContext({
    text,
    before: '',
    after: '',
    heading: '',
    title,
    publisher,
    date,
  });
  return {
    candidate: { document, extraction, span, page, ...words, score: 0, copy: false, found },
    claim,
    relevance: 0,
    stances: { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
    passage: { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
    stance: 'neither',
    probability: 1,
    speaker: null,
    certainty: 'asserted',
    silent: false,
    unread: false,
    origin,
  };
}
