/** What stands in the place of a name where nobody is named, or several are. */
const NOBODY =
  /^(?:(?:miscellaneous|various|multiple|undisclosed|redacted|unknown|confidential|foreign|domestic|unnamed|other|others|individuals?|vendors?|recipients?|awardees?|contractors?|suppliers?|payees?|none|n ?a|not (?:applicable|available|reported)|total|totals|subtotal|tbd|pending|see (?:notes?|attached)|yes|no|true|false)\s*)+$/u;

/** Whether a cell names one body. */
export const isNamed = (cell: string): boolean => {
  const words = cell
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return (
    cell.length <= 120 && /\p{L}{2}/u.test(words) && !NOBODY.test(words) && !/[;\n]/u.test(cell)
  );
};
