import { failureValue } from '../app/serving/failure-value.js';
import type { Failure } from '../model/check-run.js';
import { CorroborateError } from '../model/error.js';
import { visibleText } from '../publishing/visible-text.js';
import { toolHint } from './tool-hint.js';

/** An error as an assistant is told it: a fault of ours keeps its inner words to itself. */
export function toolFailure(error: unknown): Failure {
  if (!(error instanceof CorroborateError)) return failureValue(error);
  const { code, message, hint } = error;
  return { code, message: visibleText(message), hint: hint === undefined ? null : toolHint(hint) };
}

/** A failure in words, with the way out. */
export const failureText = ({ code, message, hint }: Failure): string =>
  [`${message} (${code}).`, ...(hint === null ? [] : [hint])].join('\n');
