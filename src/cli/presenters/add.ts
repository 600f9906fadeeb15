import type { AddOutput } from '../../app/outputs/add.js';
import { counted } from '../../model/counted.js';
import { evenIndent, hangingIndent, wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';
import type { Terminal } from '../terminal.js';
import { terminalHint } from '../terminal-hint.js';

/** More documents than these are counted, not named. */
const MOST_NAMED = 20;

interface Line {
  word: string;
  text: string;
  under?: readonly string[];
}

function printLine(terminal: Terminal, { word, text, under = [] }: Line): void {
  const lines = [
    ...wrapped(visibleText(text), terminal.width, hangingIndent(2, `${word.padEnd(8)} `)),
    ...under.flatMap((more) => wrapped(visibleText(more), terminal.width, evenIndent(11))),
  ];
  terminal.print(lines.join('\n'));
}

const summaryOf = ({ added, updated, known, skipped, failed }: AddOutput): string =>
  [
    `${added.length} added`,
    added.some(({ warnings }) => warnings.length > 0)
      ? `${added.filter(({ warnings }) => warnings.length > 0).length} of them with warnings`
      : '',
    updated.length > 0 ? `${updated.length} updated` : '',
    known.length > 0 ? `${known.length} known already` : '',
    skipped.length > 0 ? `${skipped.length} skipped` : '',
    failed.length > 0 ? `${failed.length} failed` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

function printDocuments(terminal: Terminal, { added, updated }: AddOutput): void {
  for (const { title, publisher, warnings } of added) {
    printLine(terminal, { word: 'added', text: `${title} · ${publisher}`, under: warnings });
  }
  for (const { title, changed } of updated) {
    printLine(terminal, { word: 'updated', text: `${title} (${changed.join(', ')})` });
  }
}

/** Of many documents, those with warnings alone: none is dropped without a count. */
function printDoubtful(terminal: Terminal, { added }: AddOutput): void {
  const doubtful = added.filter(({ warnings }) => warnings.length > 0);
  for (const { title, publisher, warnings } of doubtful.slice(0, MOST_NAMED))
    printLine(terminal, { word: 'added', text: `${title} · ${publisher}`, under: warnings });
  if (doubtful.length > MOST_NAMED)
    terminal.print(`… and ${doubtful.length - MOST_NAMED} more documents with warnings.`);
}

/** What sources files say of known publishers, and how to put it in force. */
function printProposed(terminal: Terminal, publishers: NonNullable<AddOutput['publishers']>): void {
  for (const { name, kind, interests } of publishers.slice(0, MOST_NAMED))
    printLine(terminal, { word: 'proposed', text: `${name} is ${kind}`, under: interests });
  const files = [...new Set(publishers.map(({ from }) => from))];
  const about = `${counted(publishers.length, 'entry', 'entries')} on known publishers in ${files.join(', ')} ${publishers.length === 1 ? 'is' : 'are'} not yet in force.`;
  const way = `If you wrote them, add the folder with --trust; if someone else did, accept them with \`corroborate accept FOLDER\`.`;
  terminal.print(wrapped(visibleText(`${about} ${way}`), terminal.width).join('\n'));
}

/** Whose word an archive is, in words: the first digits tell one key from another. */
function signatureWords({ state, key }: NonNullable<AddOutput['archives']>[number]): string {
  const named = `key ${key?.slice(0, 16)}…`;
  if (state === 'holds') return `with the ${named}, which is known; it is as it was signed`;
  if (state === 'unknown-key')
    return `with the ${named}, which is not known here. It is as it was signed, but nobody vouches for where its pages are from. If you have the public key of its desk, add it with --key FILE`;
  return state === 'broken'
    ? `with the ${named}, and the signature is broken`
    : 'in a way that is not checked here. It counts as unsigned';
}

export const presentAdd: Presenter<AddOutput> = {
  present(output, terminal) {
    const { added, updated, skipped, failed, rulings, withoutVector, interrupted } = output;
    if (added.length + updated.length <= MOST_NAMED) printDocuments(terminal, output);
    else printDoubtful(terminal, output);
    for (const archive of output.archives ?? [])
      printLine(terminal, { word: 'signed', text: `${archive.name}: ${signatureWords(archive)}` });
    for (const { name, reason } of skipped.slice(0, MOST_NAMED)) {
      printLine(terminal, { word: 'skipped', text: `${name} (${reason})` });
    }
    for (const { name, message, hint } of failed) {
      const text = message.includes(name) ? message : `${name}: ${message}`;
      printLine(terminal, {
        word: 'failed',
        text,
        under: hint === null ? [] : [terminalHint(hint)],
      });
    }
    if (output.publishers) printProposed(terminal, output.publishers);
    for (const { claim, reason } of rulings?.leftOut ?? []) {
      printLine(terminal, { word: 'left out', text: `a ruling on “${claim}”: ${reason}` });
    }
    if (rulings && rulings.proposed.length > 0) {
      const { proposed, folders } = rulings;
      for (const { claim, by, note } of proposed.slice(0, MOST_NAMED))
        printLine(terminal, { word: 'proposed', text: `a ruling by ${by} on “${claim}”: ${note}` });
      const brought = `${counted(proposed.length, 'ruling')} came with the folder and ${proposed.length === 1 ? 'is' : 'are'} not yet in force.`;
      const accepting = folders.map((folder) => `\`corroborate accept ${folder}\``).join(', ');
      terminal.print(`${brought} To put them in force: ${accepting}`);
    }
    for (const { title, pages, warnings } of output.recognised ?? []) {
      const text = `${title} (${counted(pages, 'page')} recognised)`;
      printLine(terminal, { word: 'read', text, under: warnings });
    }
    if (output.unrecognised) {
      const scans = counted(output.unrecognised, 'document holds', 'documents hold');
      terminal.print(`${scans} pages that are not yet recognised; add them again to go on.`);
    }
    if (withoutVector) {
      const found = `${counted(withoutVector, 'passage')} so far found only by their words`;
      terminal.print(`${found}; \`corroborate reindex\` completes the vectors.`);
    }
    if (interrupted) terminal.print('Stopped early; everything listed here was kept.');
    const { documents, revision } = output.dossier;
    const holds = `The dossier holds ${counted(documents, 'document')}, revision ${revision}.`;
    terminal.print(wrapped(`${summaryOf(output)}. ${holds}`, terminal.width).join('\n'));
  },
};
