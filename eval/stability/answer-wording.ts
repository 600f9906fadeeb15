import { parseQuestion } from '../../src/asking/parse-question.js';
import type { Candidate } from '../../src/gathering/candidate.js';
import { readCandidates } from '../../src/judging/read-candidates.js';
import { UNKNOWN_PUBLISHER } from '../../src/model/publisher.js';
import type { VerdictLabel } from '../../src/model/report.js';
import type { Reader } from '../../src/ports/reader.js';
import { claimsOf, weigh } from '../../src/weighing/weigh.js';

/** No set is dated: what counts as recent plays no part. */
const CHECKED_AT = '2026-01-01T00:00:00.000Z';

/**
 * The verdict on one wording, asked as the engine is asked, over evidence that is given; null for
 * one that the engine takes for an open question.
 */
export async function answerWording(
  reader: Reader,
  text: string,
  candidates: readonly Candidate[],
): Promise<VerdictLabel | null> {
  const question = parseQuestion(text);
  if (question.kind === 'open') return null;
  const judged = await readCandidates(reader, claimsOf(question), candidates);
  const publisherOf = (name: string) => ({ ...UNKNOWN_PUBLISHER, name });
  return weigh({ question, judged, publisherOf, checkedAt: CHECKED_AT }).verdict?.label ?? null;
}
