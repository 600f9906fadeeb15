import { failureValue } from '../app/serving/failure-value.js';
import type { Failure } from '../model/check-run.js';
import { CorroborateError } from '../model/error.js';
import { visibleText } from '../publishing/visible-text.js';
import { NOTICE, sourceWords } from './source-words.js';
import { toolHint } from './tool-hint.js';

/** An error as an assistant is told it: a fault of ours keeps its inner words to itself. */
export function toolFailure(error: unknown): Failure {
  if (!(error instanceof CorroborateError)) return failureValue(error);
  const { code, message, hint } = error;
  return { code, message: visibleText(message), hint: hint === undefined ? null : toolHint(hint) };
}

/**
 * A failure in words, with the way out. What went wrong may be told in words of a source (a cell that is
 * no number, a file's name), so it is marked as those are; the way out is ours.
 */
export const failureText = ({ code, message, hint }: Failure): string =>
  [
    NOTICE,
    '',
    `It failed (${code}):`,
    ...sourceWords(message),
    ...(hint === null ? [] : [visibleText(hint)]),
  ].join('\n');
