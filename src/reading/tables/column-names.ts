import { sqlName } from '../../text/sql-name.js';

/** Columns that say where a row comes from, and when. */
const OURS = new Set(['_row', '_document', '_table', 'as_of']);

/** Names for columns by their headings, no two alike: `amount`, `amount_2`, `column_5`. */
export function columnNames(heads: readonly string[], width: number): string[] {
  const taken = new Set(OURS);
  return Array.from({ length: width }, (_, at) => {
    const name = sqlName(heads[at] ?? '', `column_${at + 1}`);
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name}_${count}`;
    taken.add(free);
    return free;
  });
}

/** What a heading names in brackets at its end, where it reads like a unit: “Length (km)”. */
export const unitIn = (heading: string): string | null => {
  const unit = /[([]([\p{L}%$€£°²³/ ]{1,14})[)\]]$/u.exec(heading.trim())?.[1]?.trim();
  return unit === undefined || unit === '' ? null : unit;
};
