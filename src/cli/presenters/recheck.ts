import type { RecheckOutput } from '../../app/outputs/recheck.js';
import type { Evidence } from '../../model/evidence.js';
import { STANCE_SIGNS } from '../../publishing/stance-signs.js';
import { hangingIndent, wrapped } from '../../publishing/text-layout.js';
import { verdictInLine } from '../../publishing/verdict-words.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';

const evidenceText = ({ stance, document, quote }: Evidence): string =>
  visibleText(`${STANCE_SIGNS[stance]} ${document.publisher}: “${quote}”`);

/** What is the same is said once; what is not, as before and after. */
function verdictLines({ before, after }: RecheckOutput): string[] {
  const was = verdictInLine(before.verdict);
  const is = verdictInLine(after.verdict);
  return was === is ? [`Verdict    ${is} (as before)`] : [`Verdict    ${is}`, `Before     ${was}`];
}

const revisionLine = ({ before, after }: RecheckOutput): string =>
  before.revision === after.revision
    ? `Revision   ${after.revision} (the same sources)`
    : `Revision   ${after.revision}, before ${before.revision}`;

const engineLines = ({ before, after }: RecheckOutput): string[] =>
  before.engine === after.engine ? [] : [`Engine     ${after.engine}, before ${before.engine}`];

export const presentRecheck: Presenter<RecheckOutput> = {
  present(output, terminal) {
    const { question, before, after, changed, gained, lost, documentsSince, reasons } = output;
    const { width, colors } = terminal;
    const list = (heading: string, texts: readonly string[], mark: string): string[] =>
      texts.length === 0
        ? []
        : [
            '',
            heading,
            ...texts.flatMap((text) => wrapped(text, width, hangingIndent(2, `${mark} `))),
          ];
    const lines = [
      ...wrapped(colors.bold(visibleText(question)), width),
      `Check      ${after.check}, compared with ${before.check} of ${before.askedAt.slice(0, 10)}`,
      ...verdictLines(output),
      revisionLine(output),
      ...engineLines(output),
      ...list(
        'Documents added since',
        documentsSince.map(({ title, publisher }) => visibleText(`${title} · ${publisher}`)),
        '+',
      ),
      ...list('Why', reasons.map(visibleText), '·'),
      ...list('Evidence gained', gained.map(evidenceText), '+'),
      ...list('Evidence lost', lost.map(evidenceText), '−'),
      '',
      changed ? 'The report changed.' : 'Nothing changed in what the report says.',
    ];
    terminal.print(lines.join('\n'));
  },
};
