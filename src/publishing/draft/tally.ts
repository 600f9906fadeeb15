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
  const rest = DRAFT_CLASSES.filter((of) => of !== 'not-found' && count(of) > 0).map(
    (of) => `${count(of)} ${CLASS_WORDS[of].words}`,
  );
  const missing = count('not-found');
  const first = `${missing === 0 ? 'None' : missing} of ${counted(checked.length, 'statement')} not found`;
  return `${[first, ...rest].join(', ')}.`;
}

/** Faults that are no class: quotations, and what stands nowhere; null where there are none. */
export function furtherFaults({ sentences }: Pick<DraftAudit, 'sentences'>): string | null {
  const quotations = sentences.flatMap((sentence) => sentence.quotations);
  const wrong = quotations.filter(({ status }) => status !== 'exact').length;
  const nowhere = sentences.flatMap((sentence) => sentence.nowhere).length;
  const words = [
    ...(quotations.length > 0
      ? [`${wrong} of ${counted(quotations.length, 'quotation')} not as the source has it`]
      : []),
    ...(nowhere > 0
      ? [
          `${nowhere} ${nowhere === 1 ? 'number, name or date stands' : 'numbers, names or dates stand'} nowhere in the dossier`,
        ]
      : []),
  ];
  const text = words.join('; ');
  return text === '' ? null : `${text}.`;
}
