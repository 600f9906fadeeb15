import { claimOfStatement } from '../asking/claim-of.js';
import { judgeTexts } from '../judging/judge-texts.js';
import type { TextContext } from '../judging/readings.js';
import type { Judge } from '../ports/judge.js';
import { splitSentences } from '../text/sentences.js';

/** A stretch of a document that a statement rests on, where it stands. */
export interface CitedText extends TextContext {
  text: string;
}

/** How far cited texts bear a statement out. */
export interface Entailment {
  /** `partly`: what is true in part counts with what is true; `not-entailed`: not even that. */
  status: 'entailed' | 'partly' | 'not-entailed';
  /** Probability that they entail all of it, 0 to 1. */
  score: number;
}

/** Where a judge does not say from which probability on a text entails a statement. */
const USUAL_THRESHOLD = 0.5;

const bare = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[.?!]+$/, '')
    .trim();

/**
 * Whether a statement is, word for word, a whole sentence of a cited text: nothing to measure then.
 * A part of a sentence may be what the rest of it denies.
 */
const isExtract = (statement: string, { text }: CitedText): boolean =>
  splitSentences(text).some(({ start, end }) => bare(text.slice(start, end)) === bare(statement));

/**
 * Measures a statement against the texts that it cites. One that is a sentence of theirs word for
 * word is entailed; any other is put to the judge, which reads longer texts in windows. What one
 * text says most of it decides: parts that only several texts together bear out are not found.
 */
export async function measureEntailment(
  judge: Judge,
  statement: string,
  cited: readonly CitedText[],
  options: { signal?: AbortSignal } = {},
): Promise<Entailment> {
  if (cited.some((text) => isExtract(statement, text))) return { status: 'entailed', score: 1 };
  const claim = claimOfStatement(statement, 'c1');
  const judgements = await judgeTexts(
    judge,
    cited.map(({ text, ...context }) => ({ claim, text, context })),
    options,
  );
  const threshold = judge.texts?.supportsFrom ?? USUAL_THRESHOLD;
  const score = Math.max(0, ...judgements.map(({ stances }) => stances.supports));
  const inPart = Math.max(
    0,
    ...judgements.map(({ stances }) => stances.supports + stances.qualifies),
  );
  if (score >= threshold) return { status: 'entailed', score };
  return { status: inPart >= threshold ? 'partly' : 'not-entailed', score };
}
