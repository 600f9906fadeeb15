import { type Document, dateToRelyOn } from '../../model/document.js';
import type { ReasonSays } from '../../model/phrases/reasons.js';
import type { Publisher } from '../../model/publisher.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import type { WeighedVerdict } from './verdict.js';

/** A page from the web; a file that the user has, such as an agreement, is known to the user. */
const isPage = ({ mediaType, metadata }: Document): boolean =>
  metadata.url !== null || /html/.test(mediaType);

/**
 * Whether all that bears on a claim goes back to one account, and it is not known who published it,
 * nor when: an undated page of an unknown publisher, with whatever copies it.
 */
function isUnidentified(
  evidence: readonly WeighedSentence[],
  publisherOf: (name: string) => Publisher,
): boolean {
  const used = evidence.filter(({ stance }) => stance !== 'neither');
  if (new Set(used.map(({ origin }) => origin)).size !== 1) return false;
  return used.every(
    ({ candidate: { document } }) =>
      isPage(document) &&
      dateToRelyOn(document.metadata) === null &&
      publisherOf(document.metadata.publisher).kind === 'unknown',
  );
}

/**
 * A verdict on one claim, withheld where a single, unidentified source alone would decide it: what
 * was likely for the answer is then likely for there being none.
 */
export function withheld(
  verdict: WeighedVerdict,
  evidence: readonly WeighedSentence[],
  publisherOf: (name: string) => Publisher,
): WeighedVerdict {
  const { label, probabilities } = verdict;
  if (label === 'not-enough-evidence' || !isUnidentified(evidence, publisherOf)) return verdict;
  const probability = probabilities['not-enough-evidence'] + probabilities[label];
  return {
    ...verdict,
    label: 'not-enough-evidence',
    probability,
    probabilities: { ...probabilities, [label]: 0, 'not-enough-evidence': probability },
    unidentified: true,
  };
}

/** Why a verdict was withheld, if one was. */
export const unidentifiedReasons = (verdicts: readonly WeighedVerdict[]): ReasonSays[] =>
  verdicts.some(({ unidentified }) => unidentified)
    ? [{ template: 'single-unidentified', slots: {} }]
    : [];
