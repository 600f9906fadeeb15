import pc from 'picocolors';
import type { DraftAudit, DraftSentence } from '../../model/draft-audit.js';
import { isFaulty } from '../../model/draft-faults.js';
import type { Colors } from '../terminal/context.js';
import { evenIndent, hangingIndent, wrapped } from '../text-layout.js';
import { percent } from '../verdict-words.js';
import { visibleText } from '../visible-text.js';
import { CLASS_WORDS } from './class-words.js';
import { markedSentence } from './marked-text.js';
import { type Note, notesOf, placeWords } from './notes.js';
import { furtherFaults, headlineOf, isChecked, tallyOf } from './tally.js';

interface Look {
  color: boolean;
  /** Columns. */
  width: number;
}

const SIGNS: Readonly<Record<Note['kind'], string>> = { fault: '✗ ', bearing: '✓ ', remark: '· ' };

const colorOf = (colors: Colors, { class: of }: DraftSentence): ((text: string) => string) =>
  ({
    supports: colors.cyan,
    refutes: colors.yellow,
    qualifies: colors.magenta,
    neither: of === 'not-found' ? colors.bold : colors.dim,
  })[CLASS_WORDS[of].tone];

/** The sentence with the words in question underlined, or between arrows where there are no colours. */
const textOf = ({ sentences }: DraftAudit, at: number, colors: Colors, color: boolean): string =>
  markedSentence(sentences, at)
    .map(({ text, marks }) => {
      const shown = visibleText(text);
      if (marks.length === 0) return shown;
      return color ? colors.underline(shown) : `›${shown}‹`;
    })
    .join('');

function sentenceLines(
  audit: DraftAudit,
  at: number,
  colors: Colors,
  { color, width }: Look,
): string[] {
  const sentence = audit.sentences[at];
  if (sentence === undefined) return [];
  const { sign, words } = CLASS_WORDS[sentence.class];
  const { probability, region } = sentence;
  const likely = probability === null ? '' : ` (${percent(probability)})`;
  const line = region === null ? '' : ` · line ${region.startLine}`;
  const paint = colorOf(colors, sentence);
  return [
    ...wrapped(textOf(audit, at, colors, color), width),
    ...wrapped(`${paint(`${sign} ${words}${likely}`)}${colors.dim(line)}`, width, evenIndent(2)),
    ...notesOf(sentence).flatMap(({ kind, text, quotes }) => [
      ...wrapped(visibleText(text), width, hangingIndent(2, SIGNS[kind])),
      ...quotes.flatMap((quote) => [
        ...wrapped(visibleText(`“${quote.quote}”`), width, evenIndent(6)),
        ...wrapped(colors.dim(visibleText(placeWords(quote))), width, evenIndent(6)),
      ]),
    ]),
  ];
}

/** What is not checked in one line: nobody looks for the faults of a heading. */
const passedOver = (audit: DraftAudit): string[] =>
  tallyOf({ sentences: audit.sentences.filter((sentence) => !isChecked(sentence)) }).map(
    ([of, count]) => `${count} ${CLASS_WORDS[of].words}`,
  );

/** A draft's audit for the terminal: what it comes to, then each statement with what is to be said of it. */
export function publishDraftText(audit: DraftAudit, look: Look): string {
  const { width } = look;
  const colors = pc.createColors(look.color);
  const faulty = audit.sentences.filter((sentence) => isFaulty(sentence, audit.failOn)).length;
  const further = furtherFaults(audit);
  const others = passedOver(audit);
  const head = [
    ...wrapped(colors.bold(headlineOf(audit)), width),
    ...(further === null ? [] : wrapped(further, width)),
    ...(others.length === 0 ? [] : wrapped(`Not looked up: ${others.join(', ')}.`, width)),
    ...wrapped(
      faulty === 0
        ? 'The audit passes.'
        : `The audit fails on ${faulty} of ${audit.sentences.length} sentences (${audit.failOn.join(', ')}).`,
      width,
    ),
  ];
  const blocks = audit.sentences.flatMap((sentence, at) => {
    const isShown =
      isChecked(sentence) || sentence.class === 'opinion' || sentence.quotations.length > 0;
    return isShown ? [sentenceLines(audit, at, colors, look)] : [];
  });
  return `${[head, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
