import type { HiddenText } from '../../model/document.js';
import { hiddenSentences } from '../../model/hidden-text.js';

/** Characters of one piece, and pieces of a document, that are kept to be shown. */
const LONGEST = 400;
const MOST = 20;

/** Gathers text that a document hides: what follows on each other for one reason is one piece. */
export class HiddenPieces {
  readonly #pieces: HiddenText[] = [];

  add(text: string, why: string, page?: number): void {
    const words = text.replace(/\s+/gu, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    const last = this.#pieces.at(-1);
    if (last !== undefined && last.why === why && last.page === page && last.text.length < LONGEST)
      last.text = `${last.text} ${words}`;
    else this.#pieces.push({ text: words, why, ...(page === undefined ? {} : { page }) });
  }

  found(): HiddenText[] {
    return this.#pieces.slice(0, MOST).map((piece) => ({ ...piece, text: shortened(piece.text) }));
  }
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '')}…`;

/** What to tell of a document that hides text; none where it is only labels. */
export function hiddenWarnings(hidden: readonly HiddenText[]): string[] {
  const [first, ...others] = hiddenSentences(hidden);
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [
    `Text hidden from readers was left out: “${first.text.slice(0, 160)}” (${first.why})${more}.`,
  ];
}
