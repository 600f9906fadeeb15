import type { ListOutput } from '../../app/operations/list.js';
import { counted } from '../../model/counted.js';
import { registeredWords } from '../../publishing/publisher-words.js';
import { tableRow } from '../../publishing/text-layout.js';
import { shortVerdict } from '../../publishing/verdict-words.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';
import { rulingWords } from '../ruling-words.js';
import type { Terminal } from '../terminal.js';

/** A column: its heading and its width; the one without a width takes what is left. */
interface Column {
  heading: string;
  width?: number;
}

const GAP = 2;

const widthsOf = (columns: readonly Column[], total: number): number[] => {
  const fixed = columns.reduce((sum, { width = 0 }) => sum + width, 0);
  const rest = Math.max(10, total - fixed - GAP * (columns.length - 1));
  return columns.map(({ width }) => width ?? rest);
};

function printTable(
  terminal: Terminal,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): void {
  const widths = widthsOf(columns, terminal.width);
  const headings = columns.map(({ heading }) => heading);
  terminal.print(terminal.colors.dim(tableRow(headings, widths).join('\n')));
  for (const row of rows) terminal.print(tableRow(row.map(visibleText), widths).join('\n'));
}

type Listing<Kind extends ListOutput['kind']> = Extract<ListOutput, { kind: Kind }>;

function presentDocuments({ documents }: Listing<'documents'>, terminal: Terminal): void {
  const columns = [
    { heading: 'Id', width: 20 },
    { heading: 'Date', width: 10 },
    { heading: 'Title' },
    { heading: 'Publisher', width: 16 },
  ];
  const rows = documents.map(({ id, date, title, publisher, newer, private: isPrivate }) => [
    id,
    date ?? '',
    [
      title,
      ...(newer === null ? [] : ['(an older version)']),
      ...(isPrivate ? ['(private)'] : []),
    ].join(' '),
    publisher,
  ]);
  printTable(terminal, columns, rows);
  terminal.print(counted(documents.length, 'document'));
}

function presentPublishers({ publishers }: Listing<'publishers'>, terminal: Terminal): void {
  const columns = [
    { heading: 'Publisher', width: 22 },
    { heading: 'Kind', width: 10 },
    { heading: 'Documents', width: 9 },
    { heading: 'Interests' },
  ];
  const rows = publishers.map((publisher) => [
    publisher.name,
    publisher.kind,
    String(publisher.documents),
    registeredWords(publisher),
  ]);
  printTable(terminal, columns, rows);
  terminal.print(counted(publishers.length, 'publisher'));
}

function presentChecks({ checks }: Listing<'checks'>, terminal: Terminal): void {
  const columns = [
    { heading: 'Id', width: 17 },
    { heading: 'Asked', width: 10 },
    { heading: 'Question' },
    { heading: 'Answer', width: 19 },
  ];
  const rows = checks.map(({ id, askedAt, question, verdict, probability }) => [
    id,
    askedAt.slice(0, 10),
    question,
    verdict === null || probability === null ? 'account' : shortVerdict(verdict, probability),
  ]);
  printTable(terminal, columns, rows);
  terminal.print(counted(checks.length, 'check'));
}

function presentRulings({ rulings }: Listing<'rulings'>, terminal: Terminal): void {
  const columns = [
    { heading: 'Id', width: 17 },
    { heading: 'Ruled', width: 10 },
    { heading: 'What' },
    { heading: 'By', width: 14 },
  ];
  const rows = rulings.map((ruling) => [
    ruling.id,
    ruling.at.slice(0, 10),
    `${rulingWords(ruling)}. ${ruling.note}` +
      (ruling.withdrawn === null ? '' : ` (Withdrawn: ${ruling.withdrawn.note})`),
    ruling.by,
  ]);
  printTable(terminal, columns, rows);
  terminal.print(counted(rulings.length, 'ruling'));
}

export const presentList: Presenter<ListOutput> = {
  present(output, terminal) {
    if (output.kind === 'documents') presentDocuments(output, terminal);
    else if (output.kind === 'publishers') presentPublishers(output, terminal);
    else if (output.kind === 'rulings') presentRulings(output, terminal);
    else presentChecks(output, terminal);
  },
};
