import type { Candidate } from '../../gathering/candidate.js';
import { sentencePlace } from '../../gathering/sentence-place.js';
import { sentencesWithin } from '../../gathering/sentences-of.js';
import type { Claim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { placesOf, type RuledPlace, type Ruling } from '../../model/ruling.js';
import { quoteOf } from '../../model/span.js';
import type { Ledger } from '../../ports/ledger.js';
import { extractionInForce } from '../dossier/extraction-in-force.js';

/** Nothing found it but the ruling. */
const UNFOUND: Omit<Candidate['found'], 'passage'> = {
  fused: 0,
  coverage: 0,
  own: 0,
  named: 0,
  contributions: [],
};

/** The sentence that was ruled on, in the reading that is in force. */
async function candidateAt(
  ledger: Ledger,
  document: Document,
  { extraction: id, span, quote }: RuledPlace,
): Promise<Candidate | undefined> {
  const extraction = await extractionInForce(ledger, document.id);
  if (extraction === undefined) return undefined;
  const at = extraction.sentences.find((sentence) =>
    extraction.id === id
      ? sentence.start === span.start
      : quoteOf(extraction.text, sentence) === quote,
  );
  const [placed] = at === undefined ? [] : sentencesWithin(document, extraction, at);
  const found = { ...UNFOUND, passage: `${extraction.id}:${placed?.span.start ?? 0}` };
  return placed && { document, extraction, score: 0, copy: false, ...placed, found };
}

/**
 * What was found, with the sentences that readers ruled on for these claims marked, and those of
 * them that were not found added: a ruling counts however far the dossier has grown since.
 *
 * @param gathered.documents - Those that may be drawn on: a ruling opens no other.
 */
export async function withRuledOn(
  gathered: { candidates: readonly Candidate[]; documents: readonly Document[] },
  ledger: Ledger,
  rulings: readonly Ruling[],
  claims: readonly Claim[],
): Promise<Candidate[]> {
  const texts = new Set(claims.flatMap(({ text, negation }) => [text, negation]));
  const places = rulings.filter(({ claim }) => texts.has(claim)).flatMap(placesOf);
  const ruledOn = new Map<string, Candidate>();
  for (const place of places) {
    const document = gathered.documents.find(({ id }) => id === place.document);
    const candidate = document && (await candidateAt(ledger, document, place));
    if (candidate) ruledOn.set(sentencePlace(candidate), candidate);
  }
  const found = new Set(gathered.candidates.map(sentencePlace));
  const marked = gathered.candidates.map((candidate) =>
    ruledOn.has(sentencePlace(candidate)) ? { ...candidate, ruledOn: true as const } : candidate,
  );
  const added = [...ruledOn].filter(([key]) => !found.has(key));
  return [...marked, ...added.map(([, candidate]) => ({ ...candidate, ruledOn: true as const }))];
}
