import type { Register, Table } from '../../model/table.js';
import type { SoughtValues } from '../../ports/table-store.js';
import { TABLE_STORE } from './settings.js';
import { identifier, literal } from './sql-text.js';

/** Where the values lie that questions may name, and the words that stand in nearly all rows. */
export const VALUE_TABLES = `
  CREATE TABLE _values (relation VARCHAR, "column" VARCHAR, value VARCHAR, number DOUBLE, rows BIGINT, words VARCHAR);
  CREATE TABLE _everywhere (relation VARCHAR, word VARCHAR);`;

/** A text as `normalised` of asking/tables writes it. */
const normal = (field: string): string =>
  `trim(regexp_replace(lower(strip_accents(${field})), '[^a-z0-9]+', ' ', 'g'))`;

const listed = (texts: readonly string[]): string =>
  `[${texts.map(literal).join(', ')}]::VARCHAR[]`;

const NUMERIC = new Set(['integer', 'number', 'amount']);

/** Statements that fill them for a table or register. */
export function fillValues({
  name,
  columns,
}: Pick<Table | Register, 'name' | 'columns'>): string[] {
  const from = identifier(name);
  const texts = columns.filter(({ type }) => type === 'text').map(({ name: column }) => column);
  const fills = columns.flatMap(({ name: column, type }): string[] => {
    const field = identifier(column);
    const put = `INSERT INTO _values SELECT ${literal(name)}, ${literal(column)}, v, `;
    if (type === 'text') {
      return [
        `${put} NULL, n, ${normal('v')} FROM (SELECT ${field} AS v, count(*) AS n FROM ${from}
         WHERE length(${field}) BETWEEN 1 AND ${TABLE_STORE.longestSought} GROUP BY 1)`,
      ];
    }
    if (!NUMERIC.has(type)) return [];
    return [
      `${put} CAST(v AS DOUBLE), n, '' FROM (SELECT CAST(${field} AS VARCHAR) AS v, count(*) AS n FROM ${from}
       WHERE ${field} IS NOT NULL GROUP BY 1)`,
    ];
  });
  if (texts.length === 0) return fills;
  const all = normal(`concat_ws(' ', ${texts.map(identifier).join(', ')})`);
  return [
    ...fills,
    `INSERT INTO _everywhere WITH first AS (SELECT list_distinct(string_split(${all}, ' ')) AS w
       FROM (SELECT * FROM ${from} LIMIT ${TABLE_STORE.everywhereRows})), words AS (SELECT unnest(w) AS word FROM first)
     SELECT ${literal(name)}, word FROM words GROUP BY word
     HAVING count(*) >= ${TABLE_STORE.everywhereShare} * (SELECT count(*) FROM first) AND length(word) > 1`,
  ];
}

/** Which columns hold what is sought: table, column, value, rows, and whether it is a whole value. */
export const valuesSql = ({ phrases, words, numbers }: SoughtValues): string =>
  `WITH found AS (SELECT *, words IN (${['', ...phrases].map(literal).join(', ')}) AND words <> '' OR number IN (${['NULL', ...numbers].join(', ')}) AS whole FROM _values)
   SELECT relation, "column", value, rows, coalesce(whole, false) AS whole FROM found
   WHERE coalesce(whole, false) OR list_has_any(string_split(words, ' '), ${listed(words)})
   ORDER BY whole DESC, rows DESC, relation, "column", value`;

export const everywhereSql = (words: readonly string[]): string =>
  `SELECT relation, word FROM _everywhere WHERE list_contains(${listed(words)}, word) ORDER BY ALL`;
