type Value = string | number | boolean | null;

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * A value as a field of CSV. A text that a spreadsheet would run as a formula gets an apostrophe in
 * front, which it shows as text (OWASP, CSV injection); numbers stay numbers.
 */
const field = (value: Value): string => {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV by RFC 4180, their heading first. */
export const separatedValues = (
  heads: readonly string[],
  rows: readonly (readonly Value[])[],
): string => `${[heads, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
