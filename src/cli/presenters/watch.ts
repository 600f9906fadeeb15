import type { WatchOutput } from '../../app/outputs/watch.js';
import { counted } from '../../model/counted.js';
import { evenIndent, hangingIndent, wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';
import type { Terminal } from '../terminal.js';

type Source = Extract<WatchOutput, { action: 'list' }>['sources'][number];
type Run = Extract<WatchOutput, { action: 'run' }>['runs'][number];

/** More pages of a source than these are counted, not named. */
const MOST_NAMED = 20;

const MARKS: Readonly<Record<Run['items'][number]['outcome'], string>> = {
  new: 'new',
  changed: 'changed',
  gone: 'gone',
  missing: 'missing',
  same: 'as before',
  unreached: 'not reached',
  refused: 'refused',
  unreadable: 'unreadable',
};

function stateOf({ lastRunAt, failure, running, pages, left, counts }: Source): string {
  const parts = [
    lastRunAt === null
      ? 'not looked at yet'
      : `looked at ${lastRunAt.slice(0, 16).replace('T', ' ')}`,
    running ? 'a run was broken off' : '',
    pages > 0 ? counted(pages, 'page') : '',
    counts.gone ? `${counts.gone} gone` : '',
    counts.unreached ? `${counts.unreached} not reached` : '',
    left > 0 ? `${left} to come` : '',
    failure === null ? '' : `failed: ${failure}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function printSources(terminal: Terminal, sources: readonly Source[]): void {
  for (const source of sources) {
    const { id, kind, address } = source;
    const head = wrapped(visibleText(`${id} · ${kind} · ${address}`), terminal.width);
    const state = wrapped(visibleText(stateOf(source)), terminal.width, evenIndent(2));
    terminal.print([...head, ...state].join('\n'));
  }
}

function printRun(terminal: Terminal, run: Run): void {
  const { address, kind, failure, looked, unchanged, left, items } = run;
  const counts = `${counted(looked, 'page')} looked at, ${unchanged} as before${left > 0 ? `, ${left} left for the next run` : ''}`;
  const told = failure === null ? counts : `could not be read: ${failure}`;
  terminal.print(wrapped(visibleText(`${kind} ${address}: ${told}`), terminal.width).join('\n'));
  const named = items.filter(({ outcome }) => outcome !== 'same');
  for (const { outcome, address: page, message } of named.slice(0, MOST_NAMED)) {
    const text = message === null ? page : `${page}: ${message}`;
    const indent = hangingIndent(2, `${MARKS[outcome].padEnd(11)} `);
    terminal.print(wrapped(visibleText(text), terminal.width, indent).join('\n'));
  }
  if (named.length > MOST_NAMED) terminal.print(`  … and ${named.length - MOST_NAMED} more`);
}

function presentRun(output: Extract<WatchOutput, { action: 'run' }>, terminal: Terminal): void {
  for (const run of output.runs) printRun(terminal, run);
  for (const { to, items, failure } of output.alerts) {
    const told =
      failure === null ? `told of ${counted(items, 'page')}` : `could not be told: ${failure}`;
    terminal.print(wrapped(visibleText(`${to}: ${told}`), terminal.width).join('\n'));
  }
  if (output.runs.length === 0) terminal.print('No sources are watched.');
  else if (output.interrupted) terminal.print('Stopped early; the next run goes on from here.');
  else terminal.print(output.changed ? 'Something changed.' : 'Nothing new.');
}

export const presentWatch: Presenter<WatchOutput> = {
  present(output, terminal) {
    if (output.action === 'run') return presentRun(output, terminal);
    printSources(terminal, output.sources);
    if (output.action === 'add')
      terminal.print('Watched from now on; `corroborate watch run` looks.');
    else if (output.action === 'remove')
      terminal.print('No longer watched; what was added stays in the dossier.');
    else if (output.sources.length === 0) terminal.print('No sources are watched.');
    return undefined;
  },
};
