import type { Progress } from '../app/run-options.js';
import { visibleText } from '../publishing/visible-text.js';

/** A word about progress as the protocol sends it. */
export interface Told {
  progress: number;
  message: string;
}

/**
 * Counts what is told, as the protocol wants a number that only grows: stages begin anew at 0, and how
 * far each is stands in the message.
 */
export function toldProgress(tell: (told: Told) => void): (progress: Progress) => void {
  let progress = 0;
  return (step) => {
    progress += 1;
    const counts =
      step.kind === 'step' && step.done !== undefined && step.total !== undefined
        ? ` (${step.done} of ${step.total})`
        : '';
    tell({ progress, message: `${visibleText(step.text)}${counts}` });
  };
}
