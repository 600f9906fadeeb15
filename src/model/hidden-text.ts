import type { HiddenText } from './document.js';

/** Why text is left out that everybody sees and that is meant for machines. */
export const ADDRESSED_TO_MACHINE = 'addressed to a machine';

/** Fewer words are a label: "Skip to content", "Menu". */
const FEWEST_WORDS = 6;

/** Hidden text that says something, rather than labels what a page shows in another way. */
export const hiddenSentences = (hidden: readonly HiddenText[] | undefined): HiddenText[] =>
  (hidden ?? []).filter(({ text }) => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS);
