import {
  type AuditOutput,
  type DraftAudit,
  type DraftSentence,
  isProven,
  type PlacedQuote,
  type ReportAudit,
} from '../../app/outputs/audit.js';
import { counted } from '../../model/counted.js';
import { notCheckableWords, notReadWords } from '../../publishing/audit-words.js';
import { evenIndent, hangingIndent, wrapped } from '../../publishing/text-layout.js';
import { percent } from '../../publishing/verdict-words.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';
import type { Terminal } from '../terminal.js';

const STORED_WORDS: Readonly<Record<ReportAudit['stored'], string>> = {
  identical: 'It is, byte for byte, the report that the dossier keeps.',
  different: 'It differs from the report that the dossier keeps under its id.',
  absent: 'This dossier has no report with this id.',
  'no-dossier':
    'No dossier is here, so its quotations were not looked up in the documents, only its statements ' +
    'in its quotations.',
};

const SIGNATURE_WORDS: Readonly<Record<ReportAudit['signature']['state'], string>> = {
  holds: 'It is unchanged since the desk signed it with the key',
  broken: 'Its signature is not valid; it names the key',
  'unknown-key': 'It is signed with an unknown key, so the signature proves nothing',
  none: 'It is not signed.',
};

const signatureWords = ({ state, key }: ReportAudit['signature']): string =>
  key === null ? SIGNATURE_WORDS[state] : `${SIGNATURE_WORDS[state]}: ${key}.`;

function scopeWords({ faults, stored, checked }: ReportAudit): string {
  const { documents, evidence, statements } = checked;
  const quotes = `${counted(evidence, 'quote')} in ${counted(documents, 'document')} and `;
  const scope = `${stored === 'no-dossier' ? '' : quotes}${counted(statements, 'statement')} checked`;
  const result =
    faults.length === 0 ? 'all of them hold' : `${counted(faults.length, 'fault')} found`;
  return `${scope}: ${result}.`;
}

/** What the whole comes to, before anything else. */
function headlineOf(audit: ReportAudit): string {
  if (isProven(audit)) return 'Proven.';
  if (audit.faults.length > 0) return 'Not proven.';
  return audit.stored === 'no-dossier'
    ? 'Not proven. Who made the verdict is not proven.'
    : 'Not proven. The quotations hold; who made the verdict is not proven.';
}

function presentReport(audit: ReportAudit, terminal: Terminal): void {
  const { width, colors } = terminal;
  const print = (lines: string[]) => terminal.print(lines.join('\n'));
  print(wrapped(colors.bold(headlineOf(audit)), width));
  print(wrapped(visibleText(audit.question), width));
  for (const { place, message } of audit.faults) {
    print(wrapped(visibleText(`${place}: ${message}`), width, hangingIndent(2, '✗ ')));
  }
  const words = [scopeWords(audit), STORED_WORDS[audit.stored], signatureWords(audit.signature)];
  print(wrapped(words.join(' '), width));
  const { notCheckable, notRead } = audit.checked;
  for (const rest of [notCheckableWords(notCheckable), notReadWords(notRead)])
    if (rest !== null) print(wrapped(rest, width));
}

const placeOf = ({ document, page }: PlacedQuote): string =>
  [document.title, document.publisher, document.date, page === null ? null : `p. ${page}`]
    .filter((part) => part !== null)
    .join(', ');

const SIGNS: Readonly<Record<NonNullable<DraftSentence['finding']>, string>> = {
  supported: '▲ supported',
  refuted: '▼ refuted',
  conflicting: '◆ conflicting',
  'not-decided': '· not settled: some passages come close, but none says all of it',
  'not-found': '· not found',
};

const ENTAILMENTS: Readonly<Record<NonNullable<DraftSentence['entailment']>['status'], string>> = {
  entailed: '✓ what it quotes from supports it',
  partly: '◆ what it quotes from supports it in part',
  'not-entailed': '✗ what it quotes from does not support it',
};

function sentenceLines(sentence: DraftSentence, width: number): string[] {
  const { text, finding, probability, best, missing, quotations, entailment } = sentence;
  const likely = probability === null ? '' : ` (${percent(probability)})`;
  const word = finding === null ? '· not checked' : `${SIGNS[finding]}${likely}`;
  const lines = [...wrapped(visibleText(text), width), ...wrapped(word, width, evenIndent(2))];
  if (missing.length > 0)
    lines.push(
      ...wrapped(
        visibleText(`✗ the closest passage does not have: ${missing.join(', ')}`),
        width,
        evenIndent(2),
      ),
    );
  if (best !== null) {
    lines.push(...wrapped(visibleText(`“${best.quote}”`), width, evenIndent(4)));
    lines.push(...wrapped(visibleText(placeOf(best)), width, evenIndent(4)));
  }
  for (const { text: quotation, found } of quotations) {
    const said =
      found === null
        ? `✗ quotation not in the dossier word for word: “${quotation}”`
        : `✓ quotation word for word in ${placeOf(found)}`;
    lines.push(...wrapped(visibleText(said), width, evenIndent(2)));
  }
  if (entailment !== null) {
    const said = `${ENTAILMENTS[entailment.status]} (${percent(entailment.score)})`;
    lines.push(...wrapped(said, width, evenIndent(2)));
  }
  return lines;
}

function presentDraft({ sentences }: DraftAudit, terminal: Terminal): void {
  for (const sentence of sentences) {
    terminal.print(`${sentenceLines(sentence, terminal.width).join('\n')}\n`);
  }
  const count = (wanted: DraftSentence['finding']) =>
    sentences.filter(({ finding }) => finding === wanted).length;
  const quotations = sentences.flatMap((sentence) => sentence.quotations);
  const altered = quotations.filter(({ found }) => found === null).length;
  const summary =
    `${counted(sentences.length, 'sentence')}: ${count('not-found')} not found, ` +
    `${count('not-decided')} not decided, ${count('refuted')} refuted, ` +
    `${count('conflicting')} conflicting, ${count('supported')} supported. ` +
    `${counted(quotations.length, 'quotation')}: ${altered} not found word for word.`;
  terminal.print(wrapped(summary, terminal.width).join('\n'));
}

export const presentAudit: Presenter<AuditOutput> = {
  present(output, terminal) {
    if (output.kind === 'report') presentReport(output, terminal);
    else presentDraft(output, terminal);
  },
};
