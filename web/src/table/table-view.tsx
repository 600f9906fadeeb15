import { useTableRows } from '../api/tables.js';
import type { Table, TablePage } from '../api/types.js';
import { useQueryState } from '../app/use-query-state.js';
import { Button } from '../design/button.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { count, counted } from '../design/format.js';
import { Loading } from '../design/loading.js';
import { SelectField } from '../design/select-field.js';
import { RowFilter } from './row-filter.js';
import { RowsGrid } from './rows-grid.js';
import styles from './table.module.css';
import { TableChart } from './table-chart.js';
import { nextOrder, rowsAsked, tableStateOf, withParts } from './table-state.js';

const nameOf = ({ title, sheet, place }: Table): string => title ?? sheet ?? `Table ${place}`;

type Change = (parts: Readonly<Record<string, string | number | null>>) => void;

const Choose = ({
  tables,
  place,
  change,
}: {
  tables: readonly Table[];
  place: number;
  change: Change;
}) => (
  <div className={styles.choose}>
    <SelectField
      label="Table of the document"
      value={String(place)}
      options={tables.map((table) => [
        String(table.place),
        `${nameOf(table)} (${counted(table.rows, 'row')})`,
      ])}
      onChange={(table) =>
        change({
          ...{ table, row: null, from: null, sort: null, order: null },
          ...{ column: null, is: null, value: null },
        })
      }
    />
  </div>
);

const Pages = ({ page: { from, total, rows }, change }: { page: TablePage; change: Change }) => {
  const size = 50;
  const go = (to: number) => change({ from: Math.max(0, to), row: null });
  return (
    <nav className={styles.pages} aria-label="Pages of the table">
      <Button disabled={from === 0} onClick={() => go(from - size)}>
        ← Rows before
      </Button>
      <Button disabled={from + rows.length >= total} onClick={() => go(from + size)}>
        Rows after →
      </Button>
    </nav>
  );
};

const WHY = {
  title: 'a title',
  heading: 'the heading',
  total: 'a total',
  footnote: 'a note',
} as const;

/** Rows of the document that are no entries, and what was guessed on reading it. */
const Remarks = ({ table: { leftOut, warnings, columns } }: { table: Table }) => {
  const hasOdd = columns.some(({ odd }) => odd > 0);
  if (leftOut.length === 0 && warnings.length === 0 && !hasOdd) return null;
  return (
    <ul className={styles.remarks}>
      {hasOdd && (
        <li>
          Cells in <em>italics</em> stand so in the document and are not of their column’s kind:
          nothing is computed with them.
        </li>
      )}
      {leftOut.map(({ row, why, text }) => (
        <li key={row}>
          Row {row} is {WHY[why]} and no entry: <bdi>{text}</bdi>
        </li>
      ))}
      {warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
};

interface Props {
  dossier: string;
  document: string;
  /** What the document holds, at least one. */
  tables: readonly Table[];
}

/** The tables of a document, to browse: a page of rows at a time, sorted and narrowed by the server. */
export const TableView = ({ dossier, document, tables }: Props) => {
  const [query, setQuery] = useQueryState();
  const state = tableStateOf(query);
  const table = tables.find(({ place }) => place === state.place) ?? tables[0];
  const at = { dossier, document, place: table?.place ?? 1 };
  const list = useTableRows(at, rowsAsked(state));
  const change: Change = (parts) => setQuery((now) => withParts(now, parts));
  if (table === undefined) return null;
  const page = list.data?.table.place === table.place ? list.data : undefined;
  return (
    <div className={styles.view}>
      {tables.length > 1 && <Choose tables={tables} place={table.place} change={change} />}
      <RowFilter
        // Going back in the history brings another filter.
        key={`${table.place} ${state.column} ${state.is} ${state.value}`}
        table={table}
        state={state}
        onFilter={(parts) => change({ ...parts, from: null, row: null })}
      />
      {list.error !== null && (
        <Failure
          title="The rows could not be read"
          error={list.error}
          onRetry={() => void list.refetch()}
        />
      )}
      {page === undefined && list.error === null && <Loading what="the rows" />}
      {page !== undefined && (
        <div aria-busy={list.isPlaceholderData}>
          <p role="status" className={styles.note}>
            {page.total === 0
              ? 'No row'
              : `${count(page.from + 1)}–${count(page.from + page.rows.length)} of ${counted(page.total, 'row')}`}
          </p>
          {page.total === 0 ? (
            <Empty title="No row is like that" level={2}>
              <p>Try another text, or another column.</p>
            </Empty>
          ) : (
            <>
              <RowsGrid
                page={page}
                state={state}
                label={nameOf(table)}
                onSort={(column) => change(nextOrder(state, column))}
              />
              <Pages page={page} change={change} />
            </>
          )}
          <Remarks table={table} />
        </div>
      )}
      <TableChart key={table.place} at={at} table={table} state={state} />
    </div>
  );
};
