import { extname } from 'node:path';
import { z } from 'zod';
import { ENGINE_VERSION } from '../../app/engine-version.js';
import { type AuditOutput, isProven, type ReportAudit } from '../../app/outputs/audit.js';
import { counted } from '../../model/counted.js';
import { CorroborateError } from '../../model/error.js';
import { notCheckableWords, notReadWords } from '../../publishing/audit-words.js';
import {
  DRAFT_FORMATS,
  type DraftFormat,
  publishDraft,
} from '../../publishing/draft/publish-draft.js';
import { hangingIndent, wrapped } from '../../publishing/text-layout.js';
import { visibleText } from '../../publishing/visible-text.js';
import type { Presenter } from '../presenter.js';
import { expectWritable, writeWhole } from '../report-file.js';
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

const formSchema = z.object({
  format: z.enum(DRAFT_FORMATS).optional(),
  output: z.string().min(1).optional(),
  json: z.boolean().default(false),
});

type Form = z.infer<typeof formSchema>;

const FORMAT_OF: Readonly<Record<string, DraftFormat>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.sarif': 'sarif',
};

/** @throws {CorroborateError} `invalid-input` for a file whose extension names no format. */
function formatOf({ format, output, json }: Form): DraftFormat {
  if (json) return 'json';
  const named =
    format ?? (output === undefined ? 'text' : FORMAT_OF[extname(output).toLowerCase()]);
  if (named !== undefined) return named;
  throw new CorroborateError('invalid-input', `Cannot tell the format from the name ${output}`, {
    hint: `Name it with --format (${DRAFT_FORMATS.join(', ')}).`,
  });
}

/** Writes to the file of the form, or prints. */
async function deliver(text: string, { output }: Form, terminal: Terminal): Promise<void> {
  if (output === undefined) terminal.print(text);
  else terminal.tell(`Audit written to ${await writeWhole(output, text)}`);
}

export const presentAudit: Presenter<AuditOutput> = {
  options: [
    {
      flags: '--format <format>',
      description:
        "The form of a draft's audit. By default, the one that the extension of --output names, or text.",
      choices: DRAFT_FORMATS,
    },
    {
      flags: '--output <file>',
      description: 'Write the audit to this file, completely or not at all.',
    },
  ],
  check(given) {
    const form = formSchema.parse(given);
    formatOf(form);
    if (form.output !== undefined) expectWritable(form.output);
  },
  async present(audit, terminal, given) {
    const form = formSchema.parse(given);
    const format = formatOf(form);
    const isPrinted = form.output === undefined;
    if (audit.kind === 'draft') {
      const color = isPrinted && terminal.hasColor;
      const look = { color, width: isPrinted ? terminal.width : 80, version: ENGINE_VERSION };
      return deliver(publishDraft(audit, format, look), form, terminal);
    }
    if (format === 'json') return deliver(`${JSON.stringify(audit, null, 2)}\n`, form, terminal);
    if (format === 'text' && isPrinted) return presentReport(audit, terminal);
    throw new CorroborateError('invalid-input', `The audit of a report has no ${format} file`, {
      hint: 'Print it, or use --format json.',
    });
  },
};
