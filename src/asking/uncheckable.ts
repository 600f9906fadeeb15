import { type UncheckableKind, uncheckableKind } from '../english/questions/uncheckable-kind.js';

const WHY: Record<UncheckableKind, string> = {
  greeting: 'Hello. That is not yet a question that documents can settle.',
  gibberish: 'This does not read like a question.',
  foreign: 'The question does not seem to be in English, the only language Corroborate reads.',
  opinion: 'This asks for an opinion; documents can settle only facts.',
  forecast: 'This asks for a forecast; documents show only what has happened.',
};

/**
 * Why a text is no question that documents could settle, in a sentence for who asked; null where it
 * may be one. It errs towards answering.
 */
export function whyUncheckable(question: string): string | null {
  const kind = uncheckableKind(question.trim());
  return kind === null ? null : WHY[kind];
}

/** What kind of question can be checked. */
export const CHECKABLE =
  'Ask about something that was said, done, paid, signed or decided, for example “Did the county sign the agreement?” or “Who pays for the training?”.';
