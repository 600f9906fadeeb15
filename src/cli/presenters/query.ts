import type { QueryOutput } from '../../app/outputs/query.js';
import { counted, numberText } from '../../model/counted.js';
import { separatedValues } from '../../publishing/separated-values.js';
import { tableRow } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';
import type { Terminal } from '../terminal.js';

const GAP = 2;
const NARROWEST = 6;
const WIDEST = 40;

const valueWords = (value: QueryOutput['rows'][number][number]): string => {
  if (value === null) return '';
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) > 9999)
    return numberText(value);
  return visibleText(String(value));
};

/** As wide as what stands in each column, the widest cut down where that is too wide. */
function widthsOf(rows: readonly (readonly string[])[], total: number): number[] {
  const count = rows[0]?.length ?? 0;
  const wanted = Array.from({ length: count }, (_, at) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => (row[at] ?? '').length))),
  );
  const room = Math.max(count * NARROWEST, total - GAP * (count - 1));
  let over = wanted.reduce((all, width) => all + width, 0) - room;
  for (; over > 0; over -= 1) {
    const widest = wanted.indexOf(Math.max(...wanted));
    wanted[widest] = (wanted[widest] ?? NARROWEST) - 1;
  }
  return wanted;
}

function presentTable(
  { columns, rows, sources, truncated }: QueryOutput,
  terminal: Terminal,
): void {
  const traced = sources.some((source) => source !== null);
  const heads = [...columns.map(({ name }) => visibleText(name)), ...(traced ? ['from'] : [])];
  const lines = rows.map((row, at) => {
    const source = sources[at];
    const from = source ? `${source.document} row ${source.row}` : '';
    return [...row.map(valueWords), ...(traced ? [from] : [])];
  });
  const widths = widthsOf([heads, ...lines], terminal.width);
  terminal.print(terminal.colors.dim(tableRow(heads, widths).join('\n')));
  for (const line of lines) terminal.print(tableRow(line, widths).join('\n'));
  terminal.print(
    `${counted(rows.length, 'row')}${truncated ? ', and there are more: raise --limit' : ''}`,
  );
}

function presentCsv({ columns, rows, sources }: QueryOutput, terminal: Terminal): void {
  const traced = sources.some((source) => source !== null);
  const heads = [...columns.map(({ name }) => name), ...(traced ? ['_document', '_row'] : [])];
  const all = rows.map((row, at) => {
    const source = sources[at];
    return traced ? [...row, source?.document ?? null, source?.row ?? null] : row;
  });
  terminal.print(separatedValues(heads, all));
}

export const presentQuery: Presenter<QueryOutput> = {
  options: [
    {
      flags: '--format <FORMAT>',
      description: 'Print a table, CSV or JSON; a table unless given.',
      choices: ['table', 'csv', 'json'],
    },
  ],
  present(output, terminal, { format }) {
    if (format === 'csv') presentCsv(output, terminal);
    else if (format === 'json') terminal.print(JSON.stringify(output, undefined, 2));
    else presentTable(output, terminal);
  },
};
