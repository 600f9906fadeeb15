import { counted } from '../../model/counted.js';
import type { DraftAudit, DraftSentence } from '../../model/draft-audit.js';
import { DRAFT_CLASSES, type DraftClass } from '../../model/draft-classes.js';
import { CLASS_WORDS } from './class-words.js';

/** Whether a sentence was looked up: opinions, headings and the like were not. */
export const isChecked = ({ unchecked }: Pick<DraftSentence, 'unchecked'>): boolean =>
  unchecked === null;

/** How many sentences are of each class, what was not found first, without those at nought. */
export const tallyOf = ({ sentences }: Pick<DraftAudit, 'sentences'>): [DraftClass, number][] =>
  DRAFT_CLASSES.map((of): [DraftClass, number] => [
    of,
    sentences.filter((sentence) => sentence.class === of).length,
  ]).filter(([, count]) => count > 0);

/** What the audit comes to in one line: what was not found comes first, also where that is nothing. */
export function headlineOf({ sentences }: Pick<DraftAudit, 'sentences'>): string {
  const checked = sentences.filter(isChecked);
  if (checked.length === 0) return 'The draft states nothing that could be checked.';
  const count = (of: DraftClass) => checked.filter((sentence) => sentence.class === of).length;
  const counts = DRAFT_CLASSES.filter((of) => of === 'not-found' || count(of) > 0).map(
    (of) => `${count(of)} ${CLASS_WORDS[of].words}`,
  );
  return `${counted(checked.length, 'statement')} checked: ${counts.join(', ')}.`;
}

function quotationWords(wrong: number, all: number): string {
  if (all === 1)
    return `The quotation is ${wrong === 0 ? '' : 'not '}word for word what its source says.`;
  if (wrong === 0) return `All ${all} quotations are word for word what their sources say.`;
  return `${wrong} of ${all} quotations ${wrong === 1 ? 'is' : 'are'} not word for word what the source says.`;
}

/** What is no class: whether quotations hold, and what stands nowhere; null where there is neither. */
export function furtherFaults({ sentences }: Pick<DraftAudit, 'sentences'>): string | null {
  const quotations = sentences.flatMap((sentence) => sentence.quotations);
  const wrong = quotations.filter(({ status }) => status !== 'exact').length;
  const nowhere = sentences.flatMap((sentence) => sentence.nowhere).length;
  const words = [
    ...(quotations.length > 0 ? [quotationWords(wrong, quotations.length)] : []),
    ...(nowhere > 0
      ? [
          `${nowhere} ${nowhere === 1 ? 'number, name or date stands' : 'numbers, names or dates stand'} nowhere in the dossier.`,
        ]
      : []),
  ];
  return words.length === 0 ? null : words.join(' ');
}
