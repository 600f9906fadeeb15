import { counted } from '../model/counted.js';
import type { Part } from './outline.js';

/** What a folded part holds, counted: `12 passages`, `3 accounts`, `2 open points`. */
export function partCount({ kind, sections, accounts, openPoints }: Part): string {
  if (kind === 'narratives' && accounts.length > 0) return counted(accounts.length, 'account');
  if (kind === 'uncertainty' && openPoints.length > 0)
    return counted(openPoints.length, 'open point');
  const statements = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.statements),
  );
  return counted(statements.length, 'passage');
}

/** Whether a part stands open before the fold: the answer does, what it rests on is a click away. */
export const standsOpen = ({ kind }: Part): boolean => kind === 'summary' || kind === 'bottom-line';

/** The heading of the at most five statements that follow the summary. */
export const KEY_FINDINGS = 'Key findings';
