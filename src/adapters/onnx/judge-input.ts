import { CorroborateError } from '../../model/error.js';
import type { SentenceInContext } from '../../ports/judge.js';
import { CLS, type ModelInput, SEP } from './model-input.js';
import type { Tokenize } from './tokenizer.js';

/** The marks around the sentence: two tokens that no text can hold. */
const OPEN = 1;
const CLOSE = 2;

/** Most tokens of a claim, and of what stands around a sentence. */
const CLAIM = 128;
const NEIGHBOUR = 48;
const HEADING = 24;

/** With a full stop where it has no mark at its end: what comes next begins a sentence. */
function ended(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?:;]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

const tooLong = (claim: string, tokens: number): CorroborateError =>
  new CorroborateError(
    'invalid-input',
    `A claim is too long to judge: ${tokens} word pieces, at most ${CLAIM}: “${claim.slice(0, 60)}…”`,
    { hint: 'Ask about it in shorter claims, of one statement each.' },
  );

/**
 * `[CLS] claim [SEP] title. date. heading. before ⟦ sentence ⟧ after [SEP]` in at most `limit`
 * tokens: the claim whole, then the sentence, cut at its end only where the two alone don't fit,
 * then what fits of the sentence before (its end), the one after (its beginning), heading, title
 * and date, in this order. Segment 0 ends with the first [SEP]. Same as `training/judge_input.py`.
 *
 * @param limit - At least 128 and 5: any claim that may be judged then fits.
 * @throws {CorroborateError} `invalid-input` for a claim of more than 128 tokens.
 */
export function judgeInput(
  tokenize: Tokenize,
  claim: string,
  sentence: SentenceInContext,
  limit: number,
): ModelInput {
  const claimIds = tokenize(claim);
  if (claimIds.length > CLAIM) throw tooLong(claim, claimIds.length);
  const first = [CLS, ...claimIds, SEP];
  let room = limit - first.length - 3;
  const take = (ids: number[], most: number, from: 'start' | 'end'): number[] => {
    const count = Math.min(ids.length, most, room);
    room -= count;
    return from === 'start' ? ids.slice(0, count) : ids.slice(ids.length - count);
  };
  const own = take(tokenize(sentence.text), room, 'start');
  const before = take(tokenize(ended(sentence.before)), NEIGHBOUR, 'end');
  const after = take(tokenize(sentence.after), NEIGHBOUR, 'start');
  const heading = take(tokenize(ended(sentence.heading)), HEADING, 'start');
  const title = take(tokenize(ended(sentence.title)), HEADING, 'start');
  const date = take(tokenize(ended(sentence.date ?? '')), room, 'start');
  const context = [...title, ...date, ...heading, ...before];
  const second = [...context, OPEN, ...own, CLOSE, ...after, SEP];
  return {
    ids: [...first, ...second],
    segments: [...first.map(() => 0), ...second.map(() => 1)],
  };
}
