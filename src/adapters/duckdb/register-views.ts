import type { Register } from '../../model/table.js';
import type { Snapshots } from './form-registers.js';
import { nameKeySql } from './name-sql.js';
import { identifier, literal } from './sql-text.js';
import { duckDbType } from './table-types.js';

/** The view of a register: all snapshots below each other, each row with its day. */
export function historyView({ name, tables, columns }: Snapshots): string {
  const selects = tables.map(({ name: table, asOf, table: { columns: own } }) => {
    const types = new Map(own.map((column) => [column.name, column.type]));
    const fields = columns.map((column) => {
      const type = duckDbType(column);
      if (!types.has(column.name)) return `CAST(NULL AS ${type}) AS ${identifier(column.name)}`;
      if (types.get(column.name) === column.type) return identifier(column.name);
      // A column that is text here for a word among its numbers: the numbers are numbers, too.
      const digits = `translate(CAST(${identifier(column.name)} AS VARCHAR), '$€£,', '')`;
      return `TRY_CAST(${digits} AS ${type}) AS ${identifier(column.name)}`;
    });
    return `SELECT DATE ${literal(asOf)} AS as_of, ${fields.join(', ')}, _document, _place, _row FROM ${identifier(table)}`;
  });
  return `CREATE OR REPLACE VIEW ${identifier(name)} AS ${selects.join(' UNION ALL ')}`;
}

const OURS = ['as_of', '_document', '_place', '_row'];

/** The newest snapshot not later than a day. */
export const onDayMacro = (name: string): string =>
  `CREATE OR REPLACE MACRO ${identifier(`${name}_on`)}(day) AS TABLE
   SELECT * FROM ${identifier(name)} WHERE as_of =
     (SELECT max(as_of) FROM ${identifier(name)} WHERE as_of <= CAST(day AS DATE))`;

/** Entries that one of two snapshots has and the other has not, by what tells entries apart. */
export function changesMacro({
  name,
  columns,
  key,
}: Pick<Register, 'name' | 'columns' | 'key'>): string {
  const told = key.length > 0 ? key : columns.map((column) => column.name);
  const same = (one: string, other: string): string =>
    told
      .map((column) => {
        const [a, b] = [one, other].map((of) =>
          nameKeySql(`CAST(${of}.${identifier(column)} AS VARCHAR)`),
        );
        return `${a} IS NOT DISTINCT FROM ${b}`;
      })
      .join(' AND ');
  const fields = [...columns.map((column) => column.name), ...OURS].map(identifier).join(', ');
  const lacking = (change: string, one: string, other: string): string =>
    `SELECT ${literal(change)} AS change, ${fields} FROM ${one}
     WHERE NOT EXISTS (SELECT 1 FROM ${other} WHERE ${same(one, other)})`;
  const on = identifier(`${name}_on`);
  return `CREATE OR REPLACE MACRO ${identifier(`${name}_changes`)}(earlier, later) AS TABLE
   WITH before_ AS (SELECT * FROM ${on}(earlier)), after_ AS (SELECT * FROM ${on}(later))
   ${lacking('joined', 'after_', 'before_')} UNION ALL ${lacking('left', 'before_', 'after_')}`;
}
