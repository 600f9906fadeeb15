import { type Detail, missingDetails } from '../../../english/missing-details.js';
import type { DraftSentence, PlacedQuote } from '../../../model/draft-audit.js';
import type { DraftClass } from '../../../model/draft-classes.js';
import type { Evidence, Stance } from '../../../model/evidence.js';
import type { Verdict } from '../../../model/report.js';
import { answer } from '../../asking/answer.js';
import type { OperationContext } from '../../context.js';
import type { Stores } from '../../dossier/dossier.js';
import { AUDIT } from '../settings.js';

/** What documents say of a sentence. */
export interface Found extends Pick<DraftSentence, 'finding' | 'probability' | 'best'> {
  /** What the passage that comes closest does not have of it. */
  unsupported: Detail[];
  class: DraftClass;
}

/** A sentence that states nothing to look up. */
export const NO_CLAIM: Found = {
  finding: null,
  probability: null,
  best: null,
  unsupported: [],
  class: 'not-checked',
};

const placed = ({ document, span, page, quote }: Evidence): PlacedQuote => ({
  document,
  span,
  page,
  quote,
});

/** What the best passages for a sentence don't have of it: nothing where one has all of it. */
function missingIn(sentence: string, evidence: readonly Evidence[]): Detail[] {
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

const strongest = (evidence: readonly Evidence[], stance: Stance): number =>
  Math.max(0, ...evidence.filter((e) => e.stance === stance).map((e) => e.probability));

/**
 * What may be said of a sentence. It is supported only where the reader is sure that one passage
 * says all of it and each of its numbers, names and negations is found there; what is near and
 * doesn't settle it is not decided.
 */
function findingOf(
  { label }: Verdict,
  evidence: readonly Evidence[],
  missing: readonly Detail[],
): NonNullable<DraftSentence['finding']> {
  if (label === 'refuted' || label === 'conflicting') return label;
  if (evidence.length === 0) return 'not-found';
  const supports = strongest(evidence, 'supports');
  const others = Math.max(strongest(evidence, 'refutes'), strongest(evidence, 'qualifies'));
  const sure = supports >= AUDIT.certified && supports > others;
  return sure && missing.length === 0 ? 'supported' : 'not-decided';
}

/** A finding as it is told: what is supported but for some words, or in a narrower case, is so in part. */
function classOf(
  finding: NonNullable<DraftSentence['finding']>,
  evidence: readonly Evidence[],
  missing: readonly Detail[],
): DraftClass {
  if (finding === 'refuted') return 'contradicted';
  if (finding === 'conflicting') {
    if (strongest(evidence, 'refutes') >= AUDIT.certified) return 'contested';
    return strongest(evidence, 'qualifies') >= AUDIT.certified ? 'partly' : 'not-decided';
  }
  return finding === 'not-decided' && missing.length > 0 ? 'partly' : finding;
}

/** The stances of which the best passage is shown. */
function stancesShown(of: DraftClass, missing: readonly Detail[]): readonly Stance[] {
  if (of === 'supported') return ['supports'];
  // Who wrote it knows what is for it; what is against it, they have to see.
  if (of === 'contradicted' || of === 'contested') return ['refutes'];
  if (of === 'partly') return missing.length > 0 ? ['supports'] : ['qualifies'];
  return ['supports', 'refutes', 'qualifies'];
}

/** The likeliest passage of these stances, and where there is none the first that is merely near. */
function bestOf(evidence: readonly Evidence[], stances: readonly Stance[]): Evidence | undefined {
  const [best] = evidence
    .filter(({ stance }) => stances.includes(stance))
    .toSorted((a, b) => b.probability - a.probability);
  return best ?? evidence[0];
}

/**
 * Asks a dossier whether a sentence holds, the way a reader would ask it.
 *
 * @param only - Ids of the documents that are asked; all of them unless given.
 * @param sentence - As the draft has it, with spaces for its marks, so that spans count in it.
 */
export async function askSentence(
  context: OperationContext,
  stores: Stores,
  sentence: string,
  { signal, only }: { signal?: AbortSignal | undefined; only?: ReadonlySet<string> },
): Promise<Found> {
  const reader = await context.reader();
  const { clock, ids } = context;
  const options = { asOf: null, clock, ids, ...(signal && { signal }), ...(only && { only }) };
  const asked = sentence.replace(/\s+(?=[.,;:!?]*$)/, '').replace(/ {2,}/g, ' ');
  const { report } = await answer(stores, reader, asked, options);
  const { verdict, evidence } = report;
  if (verdict === null) return NO_CLAIM;
  const { label, probability } = verdict;
  const isOpen = label === 'supported' || label === 'not-enough-evidence';
  const unsupported = isOpen ? missingIn(sentence, evidence) : [];
  const finding = findingOf(verdict, evidence, unsupported);
  const of = classOf(finding, evidence, unsupported);
  const best = bestOf(evidence, stancesShown(of, unsupported));
  const isDecided = best !== undefined && finding !== 'not-decided';
  const certain = label === 'not-enough-evidence' ? (best?.probability ?? null) : probability;
  return {
    finding,
    probability: isDecided ? certain : null,
    best: best === undefined ? null : placed(best),
    unsupported,
    class: of,
  };
}
