import { Link } from 'wouter';
import type { ComputedView } from '../../../src/publishing/computed-view.js';
import { addresses } from '../app/addresses.js';
import { Chart } from '../design/chart.js';
import { counted } from '../design/format.js';
import { numberCell, Table } from '../design/table.js';
import styles from './computed-section.module.css';
import { useReading } from './reading.js';
import { useOpenInPrint } from './use-open-in-print.js';

type Rows = NonNullable<ComputedView['table']>;

interface RowsProps {
  columns: Rows['columns'];
  rows: Rows['rows'];
}

/** Rows, each cell of which opens its table at its place. */
const RowsOf = ({ columns, rows }: RowsProps) => {
  const { dossier } = useReading();
  return (
    <Table caption="Rows that the answer rests on; each cell opens its table at its place">
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ document, place, row, title, cells }) => {
          const there = addresses.tableRow(dossier, document, { place, row });
          return (
            <tr key={there}>
              {cells.map(({ text, isNumber }, at) => (
                <td
                  key={columns[at]}
                  data-label={columns[at]}
                  className={isNumber ? numberCell : undefined}
                >
                  <Link href={there}>{text}</Link>
                </td>
              ))}
              <td data-label="Where">
                <Link href={there}>
                  <bdi>{title}</bdi>, row {row}
                </Link>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
};

const RowsTable = ({ table: { columns, rows, folded, more } }: { table: Rows }) => {
  const fold = useOpenInPrint();
  return (
    <>
      <h3>Rows that it rests on</h3>
      <RowsOf columns={columns} rows={rows} />
      {folded.length > 0 && (
        <details ref={fold} className={styles.sql}>
          <summary>{counted(folded.length, 'more row')}</summary>
          <RowsOf columns={columns} rows={folded} />
        </details>
      )}
      {more && <p className={styles.note}>There are more rows: the query names them all.</p>}
    </>
  );
};

const Computed = ({ view }: { view: ComputedView }) => {
  const { words, value, table, leftOut, chart, sql } = view;
  return (
    <div className={styles.computed}>
      <p className={styles.value}>
        <span>{words}:</span> <b>{value}</b>
      </p>
      {chart !== null && <Chart chart={chart} />}
      {table !== null && <RowsTable table={table} />}
      {leftOut.length > 0 && (
        <>
          <h3>Left out, or matched by likeness</h3>
          <ul>
            {leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <details ref={useOpenInPrint()} className={styles.sql}>
        <summary>The query in SQL</summary>
        <pre>
          <code>{sql}</code>
        </pre>
      </details>
    </div>
  );
};

/** What was computed from tables: the query in words, its answer, and the rows that it rests on. */
export const ComputedSection = ({ computed }: { computed: readonly ComputedView[] }) =>
  computed.map((view) => <Computed key={view.sql} view={view} />);
