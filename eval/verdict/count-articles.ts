import type { JudgedSentence } from '../../src/judging/judged-sentence.js';
import type { VerdictLabel } from '../../src/model/report.js';

/**
 * What counting articles answers: each document takes the side of its surest sentence, and the
 * side that more documents take wins; as many on both sides conflict. A sentence counts where its
 * stance is likelier than none.
 */
export function countArticles(judged: readonly JudgedSentence[]): VerdictLabel {
  const surest = new Map<string, JudgedSentence>();
  for (const sentence of judged) {
    if (sentence.stance === 'neither') continue;
    const { id } = sentence.candidate.document;
    const known = surest.get(id);
    if (!known || sentence.probability > known.probability) surest.set(id, sentence);
  }
  const count = (stance: string) =>
    [...surest.values()].filter((sentence) => sentence.stance === stance).length;
  const [supports, refutes] = [count('supports'), count('refutes')];
  if (supports === refutes) return supports > 0 ? 'conflicting' : 'not-enough-evidence';
  return supports > refutes ? 'supported' : 'refuted';
}
