import { isAnswer, shortVerdict } from '../../../src/publishing/verdict-words.js';
import type { Comparison, VerdictLabel } from '../api/types.js';
import { percent } from '../design/format.js';
import { VERDICT_WORDS } from '../design/verdict-mark.js';

type Sides = Comparison['verdict'];

const nameOf = (label: VerdictLabel): string => VERDICT_WORDS[label].toLowerCase();

const probabilityWords = (from: number, to: number): string => {
  const [was, is] = [percent(from), percent(to)];
  return was === is
    ? `its probability stays at ${is}`
    : `its probability goes from ${was} to ${is}`;
};

/** What became of the answer, in one sentence. */
export const changeWords = ({ verdict: { from, to }, changed }: Comparison): string => {
  if (!changed) return 'Both reports say the same.';
  if (from === null || to === null) return verdictless({ from, to });
  if (from.label !== to.label)
    return `The answer was “${shortVerdict(from.label, from.probability)}” and is “${shortVerdict(to.label, to.probability)}”.`;
  return isAnswer(to.label)
    ? `The verdict stays ${nameOf(to.label)}; ${probabilityWords(from.probability, to.probability)}.`
    : 'There is still no verdict, but the report changed.';
};

const verdictless = ({ from, to }: Sides): string => {
  if (from === null && to === null) return 'What the sources say has changed.';
  return from === null
    ? 'There was no verdict; now there is one.'
    : 'There was a verdict; now there is none, only what the sources say.';
};
