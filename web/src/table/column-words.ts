import { columnWords } from '../../../src/publishing/computed-view.js';
import type { Column } from '../api/types.js';
import { counted } from '../design/format.js';

const TYPES: Readonly<Record<Column['type'], string>> = {
  text: 'text',
  integer: 'whole number',
  number: 'number',
  amount: 'amount',
  date: 'date',
  instant: 'date and time',
  boolean: 'yes or no',
};

/** A column as the document heads it. */
export const headingOf = ({ heading, name }: Column): string =>
  heading === '' ? columnWords(name) : heading;

/** What its cells are, and how many of them are empty or something else. */
export const columnFacts = ({ type, unit, missing, odd }: Column): string[] => [
  unit === null ? TYPES[type] : `${TYPES[type]}, ${unit}`,
  ...(missing === 0 ? [] : [`${counted(missing, 'cell')} empty`]),
  ...(odd === 0 ? [] : [`${counted(odd, 'cell')} not of this kind`]),
];

export const isNumeric = ({ type }: Column): boolean =>
  type === 'integer' || type === 'number' || type === 'amount';

export const isTime = ({ type }: Column): boolean => type === 'date' || type === 'instant';

/** A cell as it is shown: amounts with all their decimals. */
export const cellWords = (
  cell: string | number | boolean | null,
  { type, decimals }: Column,
): string => {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (type === 'amount' && typeof cell === 'number')
    return cell.toLocaleString('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  return String(cell);
};
