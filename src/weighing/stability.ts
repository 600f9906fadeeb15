import type { Verdict, VerdictLabel } from '../model/report.js';
import { probabilityOf, type WeighedVerdict } from './verdict.js';

/** The verdict on every claim of a question, in their order. */
export type Answers = readonly WeighedVerdict[];

const MIRRORED: Readonly<Record<VerdictLabel, VerdictLabel>> = {
  supported: 'refuted',
  refuted: 'supported',
  conflicting: 'conflicting',
  'not-enough-evidence': 'not-enough-evidence',
};

/** What was answered to the question in other words, and to its negation. */
export interface OtherAnswers {
  rewordings: readonly { text: string; answers: Answers }[];
  negation: Answers | null;
}

const isOpposite = (a: VerdictLabel, b: VerdictLabel): boolean =>
  a !== b && (a === 'supported' || a === 'refuted') && b === MIRRORED[a];

const WORDS: Readonly<Record<VerdictLabel, string>> = {
  supported: 'supported',
  refuted: 'refuted',
  conflicting: 'conflicting',
  'not-enough-evidence': 'undecided',
};

/** Nothing was asked but the question itself. */
export const NOT_ASKED: OtherAnswers = { rewordings: [], negation: null };

/** The verdict after all, and why it isn't the asked one where it isn't. */
interface Settled {
  verdict: WeighedVerdict;
  reason: string | null;
}

/** The asked verdict with another label, as probable as all wordings together make it. */
function relabelled(label: VerdictLabel, asked: WeighedVerdict, said: Answers): WeighedVerdict {
  const all = [asked, ...said];
  const probability =
    all.reduce((sum, each) => sum + probabilityOf(label, each.probabilities), 0) / all.length;
  return { ...asked, label, probability };
}

/**
 * The verdict on the claim at a place, once it was also put otherwise. Answers on opposite sides
 * conflict; an answer that fewer than half of the rewordings share is none. A verdict that takes no
 * side stays as it is.
 */
function settle(
  asked: WeighedVerdict,
  at: number,
  { rewordings, negation }: OtherAnswers,
): Settled {
  const { label } = asked;
  if (label !== 'supported' && label !== 'refuted') return { verdict: asked, reason: null };
  const said = rewordings.flatMap(({ text, answers }) => {
    const answer = answers[at];
    return answer === undefined ? [] : [{ text, answer }];
  });
  const answers = said.map(({ answer }) => answer);
  const against = said.find(({ answer }) => isOpposite(label, answer.label));
  if (against !== undefined)
    return {
      verdict: relabelled('conflicting', asked, answers),
      reason: `Put as “${against.text}” the claim is ${WORDS[against.answer.label]}.`,
    };
  if (negation?.[at]?.label === label)
    return {
      verdict: relabelled('conflicting', asked, answers),
      reason: `The negation of the claim is ${WORDS[label]} too.`,
    };
  const other = said.find(({ answer }) => answer.label !== label);
  const agreeing = answers.filter((answer) => answer.label === label).length;
  if (other === undefined || 2 * agreeing >= answers.length)
    return { verdict: asked, reason: null };
  return {
    verdict: relabelled('not-enough-evidence', asked, answers),
    reason: `The answer hangs on the wording: put as “${other.text}” the claim is ${WORDS[other.answer.label]}.`,
  };
}

/** The verdicts on all claims of a question after it was put otherwise, and what changed them. */
export function settleAll(
  asked: Answers,
  others: OtherAnswers,
): { verdicts: WeighedVerdict[]; reasons: string[] } {
  const settled = asked.map((verdict, at) => settle(verdict, at, others));
  return {
    verdicts: settled.map(({ verdict }) => verdict),
    reasons: settled.flatMap(({ reason }) => reason ?? []),
  };
}

/**
 * How many rewordings had the answers that the question had as it was asked, and whether its
 * negation had the mirrored ones; null where nothing else was asked.
 */
export function stabilityOf(asked: Answers, others: OtherAnswers): Verdict['stability'] {
  const { rewordings, negation } = others;
  if (rewordings.length === 0 && negation === null) return null;
  const same = (answers: Answers, expected: readonly VerdictLabel[]) =>
    expected.every((label, at) => answers[at]?.label === label);
  const labels = asked.map(({ label }) => label);
  return {
    rewordings: rewordings.length,
    agreeing: rewordings.filter(({ answers }) => same(answers, labels)).length,
    mirrored:
      negation &&
      same(
        negation,
        labels.map((label) => MIRRORED[label]),
      ),
  };
}
