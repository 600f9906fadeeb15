import { claimOfStatement } from '../asking/claim-of.js';
import { rewordingsOf } from '../asking/rewording/rewordings.js';
import type { Candidate } from '../gathering/candidate.js';
import { type JudgedSentence, judgeCandidates } from '../judging/judge-candidates.js';
import type { Claim, Question } from '../model/claim.js';
import type { Judge } from '../ports/judge.js';
import type { OtherAnswers } from '../weighing/stability.js';
import type { WeighedVerdict } from '../weighing/verdict.js';

/** Sentences that other wordings are judged on, at most: those that said most of the question as asked. */
const STRONGEST = 16;
/** … and the least probability that they took any stance: the others say no more in other words. */
const LEAST_BEARING = 0.2;

/** One question in other words: what was judged of it, as of the claims whose words they are. */
interface Otherwise {
  question: Question;
  judged: JudgedSentence[];
}

/** A question in other words and negated, judged over what was found for it. */
export interface JudgedOtherwise {
  rewordings: (Otherwise & { text: string })[];
  negation: Otherwise | null;
}

/**
 * The found sentences that say most of any claim, in the order in which they were found, without
 * copies: what counts once needs no reading twice.
 */
function strongest(judged: readonly JudgedSentence[]): Candidate[] {
  const sorted = judged.toSorted((a, b) => a.stances.neither - b.stances.neither);
  const taken = new Set<Candidate>();
  for (const { candidate, unread, stances } of sorted) {
    if (taken.size >= STRONGEST) break;
    if (!unread && !candidate.copy && 1 - stances.neither >= LEAST_BEARING) taken.add(candidate);
  }
  return [...new Set(judged.map(({ candidate }) => candidate))].filter((one) => taken.has(one));
}

/** Each claim in its first other wording, then in its second …; one without keeps its own. */
function rewordedClaims(claims: readonly Claim[]): Claim[][] {
  const each = claims.map(rewordingsOf);
  const most = Math.max(0, ...each.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) =>
    claims.map((claim, of) => each[of]?.[at] ?? claim),
  );
}

/**
 * Puts a question in other words and negates it, and judges what was found already. An open
 * question makes no claim that could be put otherwise.
 */
export async function judgeOtherwise(
  judge: Judge,
  question: Question,
  judged: readonly JudgedSentence[],
  options: { signal?: AbortSignal } = {},
): Promise<JudgedOtherwise> {
  if (question.kind !== 'claims') return { rewordings: [], negation: null };
  const candidates = strongest(judged);
  // What readers ruled of a claim holds for it in other words: its sentences stay those of the claim.
  const judgedAs = async (said: readonly Claim[], claims: Claim[]): Promise<Otherwise> => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const sentences = await judgeCandidates(judge, said, candidates, options);
    return {
      question: { ...question, claims },
      judged: sentences.map((sentence) => ({
        ...sentence,
        claim: byId.get(sentence.claim.id) ?? sentence.claim,
      })),
    };
  };
  const denials = question.claims.map(({ id, negation }) => claimOfStatement(negation, id));
  // At once: few sentences are left for each, too few to keep a judge's threads busy.
  const [negation, ...rewordings] = await Promise.all([
    judgedAs(denials, denials),
    ...rewordedClaims(question.claims).map(async (claims) => ({
      text: claims.map(({ text }) => text).join(' '),
      ...(await judgedAs(claims, question.claims)),
    })),
  ]);
  return { rewordings, negation };
}

/** The answers to a question put otherwise, as `answer` gives them to each. */
export const answersOtherwise = (
  { rewordings, negation }: JudgedOtherwise,
  answer: (question: Question, judged: readonly JudgedSentence[]) => WeighedVerdict[],
): OtherAnswers => ({
  rewordings: rewordings.map(({ text, question, judged }) => ({
    text,
    answers: answer(question, judged),
  })),
  negation: negation && answer(negation.question, negation.judged),
});
