import type { Report, ReportRuling } from '../model/report.js';
import { asSentences } from './as-sentences.js';
import { shorten } from './shorten.js';
import { isAnswer, probabilityWords, VERDICT_WORDS } from './verdict-words.js';

/** One line on what readers ruled, with the evidence that it is about. */
export interface RulingLine {
  text: string;
  evidence: number[];
}

const QUOTE_LENGTH = 120;

/** What a sentence does with the claim, by its stance. */
const DEEDS: Record<string, string> = {
  supports: 'supports the claim',
  refutes: 'refutes the claim',
  qualifies: 'supports the claim only in part, or disputes it',
  neither: 'says nothing about the claim',
};

const deed = (stance: string): string => DEEDS[stance] ?? stance;

/** Where the document was read anew since: which words the ruling was made on. */
const refoundWords = ({ ruledQuote }: ReportRuling): string[] =>
  ruledQuote === undefined
    ? []
    : [
        `The document has since been read again and the sentence matched approximately; the ruling was made on “${shorten(ruledQuote, QUOTE_LENGTH)}”`,
      ];

const ruledWords = (ruling: ReportRuling): string => {
  const { kind, from, to, quote, publisher, imported } = ruling;
  const by = imported
    ? `${ruling.by} (imported from ${imported.from} by ${imported.by})`
    : ruling.by;
  const sentence = `“${shorten(quote, QUOTE_LENGTH)}” (${publisher})`;
  if (kind === 'stance')
    return `${by} ruled that ${sentence} ${deed(to)}; the engine judged that it ${deed(from)}`;
  return kind === 'merge'
    ? `${by} ruled that ${sentence} comes from the same account as others: ${to} instead of ${from}`
    : `${by} ruled that ${sentence} comes from a separate account: ${to} instead of ${from}`;
};

const changeWords = ({ verdict, rulings = [], withoutRulings }: Report): string | null => {
  if (!withoutRulings) return null;
  const without = rulings.length === 1 ? 'Without this ruling' : 'Without these rulings';
  const { verdict: label, probability } = withoutRulings;
  const words = isAnswer(label)
    ? `${VERDICT_WORDS[label]}, ${probabilityWords(probability)}`
    : VERDICT_WORDS[label];
  const stands =
    label === verdict?.label ? 'the verdict would be the same' : 'the verdict would be';
  return `${without} ${stands}: ${words}`;
};

/** Which evidence was overruled by whom and why, and what that changed; none without rulings. */
export const rulingLines = (report: Report): RulingLine[] => {
  const { rulings = [] } = report;
  const change = changeWords(report);
  return [
    ...rulings.map((ruling) => ({
      text: asSentences([ruledWords(ruling), ...refoundWords(ruling), ruling.note]),
      evidence: ruling.evidence,
    })),
    ...(change === null ? [] : [{ text: asSentences([change]), evidence: [] }]),
  ];
};
