import { useEffect, useRef } from 'react';
import type { Column, TablePage } from '../api/types.js';
import { cellWords, columnFacts, headingOf, isNumeric } from './column-words.js';
import styles from './table.module.css';
import type { TableState } from './table-state.js';

interface HeadProps {
  column: Column;
  state: TableState;
  onSort: (column: string) => void;
}

const Head = ({ column, state: { sort, descending }, onSort }: HeadProps) => {
  const isSorted = sort === column.name;
  return (
    <th
      scope="col"
      className={isNumeric(column) ? styles.number : undefined}
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => onSort(column.name)}>
        {headingOf(column)}
        <span aria-hidden="true" className={styles.arrow}>
          {isSorted ? (descending ? '▼' : '▲') : '↕'}
        </span>
      </button>
      <span className={styles.facts}>{columnFacts(column).join(' · ')}</span>
    </th>
  );
};

interface CellProps {
  column: Column;
  cell: string | number | boolean | null;
  /** As the document has it, where it is not of the column's type. */
  odd: string | undefined;
}

const Cell = ({ column, cell, odd }: CellProps) => (
  <td className={isNumeric(column) ? styles.number : undefined}>
    {odd === undefined ? (
      <bdi>{cellWords(cell, column)}</bdi>
    ) : (
      <em>
        <bdi>{odd}</bdi>
        <span className="visually-hidden">, not of this column’s kind</span>
      </em>
    )}
  </td>
);

interface Props {
  page: TablePage;
  state: TableState;
  label: string;
  onSort: (column: string) => void;
}

/** Rows under their heads, which sort them; the row that the reader came for is marked. */
export const RowsGrid = ({ page, state, label, onSort }: Props) => {
  const { table, rows, odd } = page;
  const sought = useRef<HTMLTableRowElement>(null);
  const isShown = rows.some(({ row }) => row === state.row);
  useEffect(() => {
    if (isShown) sought.current?.scrollIntoView({ block: 'center' });
  }, [isShown]);
  const oddAt = new Map(odd.map(({ row, column, text }) => [`${row} ${column}`, text]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Row</th>
            {table.columns.map((column) => (
              <Head key={column.name} column={column} state={state} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => {
            const isSought = row === state.row;
            return (
              <tr
                key={row}
                ref={isSought ? sought : undefined}
                aria-current={isSought ? 'true' : undefined}
              >
                <th scope="row">{row}</th>
                {table.columns.map((column, at) => (
                  <Cell
                    key={column.name}
                    column={column}
                    cell={cells[at] ?? null}
                    odd={oddAt.get(`${row} ${column.name}`)}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
