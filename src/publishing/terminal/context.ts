import type { createColors } from 'picocolors';
import type { Stance } from '../../model/evidence.js';
import type { Statement } from '../../model/report.js';
import { PARTLY_WORDS } from '../report-words.js';

export type Colors = ReturnType<typeof createColors>;

/** What every block needs to know of the terminal. */
export interface Terminal {
  /** In columns. */
  width: number;
  colors: Colors;
}

/** No red and no green: the colours belong to no side, and the shape says the same. */
export const stanceColor = (colors: Colors, stance: Stance): ((text: string) => string) =>
  ({
    supports: colors.cyan,
    refutes: colors.yellow,
    qualifies: colors.magenta,
    neither: colors.dim,
  })[stance];

/** Numbers that follow each other without a gap, together. */
function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const n of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === n - 1) run.push(n);
    else runs.push([n]);
  }
  return runs;
}

/** Citations as numbers in brackets; three and more in a row as the first and the last of them. */
export const cited = (numbers: readonly number[]): string =>
  runsOf(numbers)
    .flatMap((run) => (run.length < 3 ? run.map((n) => `[${n}]`) : [`[${run[0]}]–[${run.at(-1)}]`]))
    .join(' ');

/** A text with its citations before the full stop. */
export const withCitations = (text: string, numbers: readonly number[]): string => {
  if (numbers.length === 0) return text;
  return text.endsWith('.') && !text.endsWith('..')
    ? `${text.slice(0, -1)} ${cited(numbers)}.`
    : `${text} ${cited(numbers)}`;
};

/** A statement with its citations, and a note where they entail it only in part. */
export const statementText = ({ text, citations, audit }: Statement): string => {
  const sentence = withCitations(text, citations);
  return audit.status === 'partly' ? `${sentence} (${PARTLY_WORDS})` : sentence;
};
