import type { SentencesOutput } from '../../app/outputs/sentences.js';
import { counted } from '../../model/counted.js';
import { STANCE_SIGNS } from '../../publishing/stance-signs.js';
import { evenIndent, hangingIndent, wrapped } from '../../publishing/text-layout.js';
import { score } from '../../publishing/verdict-words.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

type Sentence = SentencesOutput['sentences'][number];

const placeOf = ({ document, span, page, n, origin }: Sentence): string =>
  [
    document.publisher,
    document.title,
    document.date,
    page === null ? null : `p. ${page}`,
    n === null ? 'not cited' : `[${n}] of ${origin ?? 'no origin'}`,
    `${document.id}:${span.start}-${span.end}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');

const rulingOf = ({ ruling }: Sentence): string[] =>
  ruling?.kind === 'stance'
    ? [
        `Ruled ${ruling.stance} by ${ruling.by}: ${ruling.note}` +
          (ruling.withdrawn === null ? ` (${ruling.id})` : ' (withdrawn since)'),
      ]
    : [];

export const presentSentences: Presenter<SentencesOutput> = {
  present({ question, check, citedOnly, sentences }, terminal) {
    const { width, colors } = terminal;
    const lines = [
      ...wrapped(colors.bold(visibleText(question)), width),
      `${check}: ${counted(sentences.length, citedOnly ? 'cited sentence' : 'judged sentence')}`,
    ];
    for (const sentence of sentences) {
      const { stance, probability, quote } = sentence;
      const head = `${STANCE_SIGNS[stance]} ${stance} ${score(probability)} “${quote}”`;
      lines.push('', ...wrapped(visibleText(head), width, hangingIndent(0, '', 2)));
      lines.push(...wrapped(colors.dim(visibleText(placeOf(sentence))), width, evenIndent(2)));
      for (const words of rulingOf(sentence))
        lines.push(...wrapped(visibleText(words), width, evenIndent(2)));
    }
    terminal.print(lines.join('\n'));
  },
};
