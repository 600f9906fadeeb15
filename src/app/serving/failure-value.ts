import type { Failure } from '../../model/check-run.js';
import { CorroborateError } from '../../model/error.js';
import { translateFileError } from '../../model/file-error.js';
import { servedHint } from './served-hint.js';

/** An error as a value to keep and show; a fault of ours keeps its inner words to itself. */
export function failureValue(error: unknown): Failure {
  const told = translateFileError(error);
  if (told instanceof CorroborateError) {
    const hint = told.hint === undefined ? null : servedHint(told.hint);
    return { code: told.code, message: told.message, hint };
  }
  return {
    code: 'internal-error',
    message: 'An error in Corroborate itself',
    hint: 'Please report it, with what the server printed.',
  };
}
