import type { CompareOutput } from '../../app/outputs/compare.js';
import type { Evidence } from '../../model/evidence.js';
import { STANCE_SIGNS } from '../../publishing/stance-signs.js';
import { hangingIndent, wrapped } from '../../publishing/text-layout.js';
import { verdictInLine } from '../../publishing/verdict-words.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

const evidenceText = ({ stance, document, quote }: Evidence): string =>
  `${STANCE_SIGNS[stance]} ${document.publisher}: “${quote}”`;

export const presentCompare: Presenter<CompareOutput> = {
  present({ from, to, verdict, changed, reasons, evidence, documents }, terminal) {
    const { width, colors } = terminal;
    const list = (heading: string, texts: readonly string[], mark: string): string[] =>
      texts.length === 0
        ? []
        : [
            '',
            heading,
            ...texts.flatMap((text) =>
              wrapped(visibleText(text), width, hangingIndent(2, `${mark} `)),
            ),
          ];
    const named = ({ title, publisher }: CompareOutput['documents']['added'][number]) =>
      `${title} · ${publisher}`;
    const lines = [
      ...wrapped(colors.bold(visibleText(to.question)), width),
      `Before     ${from.id} of ${from.checkedAt.slice(0, 10)}: ${verdictInLine(verdict.from)}`,
      `After      ${to.id} of ${to.checkedAt.slice(0, 10)}: ${verdictInLine(verdict.to)}`,
      ...list('Why', reasons, '·'),
      ...list('Documents added', documents.added.map(named), '+'),
      ...list('Documents left out', documents.removed.map(named), '−'),
      ...list('Evidence gained', evidence.added.map(evidenceText), '+'),
      ...list('Evidence lost', evidence.removed.map(evidenceText), '−'),
      ...list(
        'Evidence that counts differently',
        evidence.changed.map(({ after, why }) => `${evidenceText(after)} ${why}`),
        '±',
      ),
      '',
      changed ? 'The reports differ.' : 'The reports say the same.',
    ];
    terminal.print(lines.join('\n'));
  },
};
