import type { SoughtValues } from '../../ports/table-store.js';
import { TABLE_STORE } from './settings.js';
import { identifier, literal } from './sql-text.js';
import { columnsOf, type Names } from './table-query-sql.js';

/** A text as `normalised` of asking/tables writes it. */
const normal = (field: string): string =>
  `trim(regexp_replace(lower(strip_accents(${field})), '[^a-z0-9]+', ' ', 'g'))`;

const listed = (texts: readonly string[]): string =>
  `[${texts.map(literal).join(', ')}]::VARCHAR[]`;

const NUMERIC = new Set(['integer', 'number', 'amount']);

function columnSql(
  name: string,
  column: string,
  type: string,
  numbers: readonly number[],
): string[] {
  const field = identifier(column);
  const select = (value: string, where: string, whole: string): string =>
    `SELECT ${literal(column)} AS c, ${value} AS v, count(*) AS n, ${whole} AS exact FROM ${identifier(name)} WHERE ${where} GROUP BY 1, 2`;
  if (type === 'text') {
    return [select(field, `length(${field}) BETWEEN 1 AND ${TABLE_STORE.longestSought}`, 'false')];
  }
  if (!NUMERIC.has(type) || numbers.length === 0) return [];
  return [select(`CAST(${field} AS VARCHAR)`, `${field} IN (${numbers.join(', ')})`, 'true')];
}

/** Which columns hold what is sought: column, value, rows, and whether it is a whole value. */
export function valuesSql(
  of: string,
  { phrases, words, numbers }: SoughtValues,
  names: Names,
): string {
  const parts = [...columnsOf(names, of)].flatMap(([column, type]) =>
    columnSql(of, column, type, numbers),
  );
  if (parts.length === 0) return `SELECT '' AS c, '' AS v, 0 AS n, false AS w LIMIT 0`;
  return `WITH given AS (${parts.join(' UNION ALL ')}), normal AS (SELECT c, v, n, exact, ${normal('v')} AS k FROM given),
    found AS (SELECT c, v, n, exact OR list_contains(${listed(phrases)}, k) AS w, k FROM normal)
    SELECT c, v, n, w FROM found WHERE w OR list_has_any(string_split(k, ' '), ${listed(words)}) ORDER BY w DESC, n DESC, c, v`;
}

/** In what share of the first rows each word stands; null where there is nothing to look through. */
export function everywhereSql(of: string, words: readonly string[], names: Names): string | null {
  const texts = [...columnsOf(names, of)].filter(([, type]) => type === 'text');
  if (texts.length === 0 || words.length === 0) return null;
  const all = normal(`concat_ws(' ', ${texts.map(([column]) => identifier(column)).join(', ')})`);
  const shares = words.map(
    (word) => `avg(CASE WHEN list_contains(w, ${literal(word)}) THEN 1 ELSE 0 END)`,
  );
  return `WITH first AS (SELECT string_split(${all}, ' ') AS w FROM (SELECT * FROM ${identifier(of)} LIMIT ${TABLE_STORE.everywhereRows}))
    SELECT ${shares.join(', ')} FROM first`;
}
