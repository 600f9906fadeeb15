import { z } from 'zod';
import type { OperationContext } from '../../app/context.js';
import type { AskOutput } from '../../app/operations/ask.js';
import { CorroborateError } from '../../model/error.js';
import {
  type PublishOptions,
  publish,
  REPORT_FORMATS,
  type ReportFormat,
} from '../../publishing/publish.js';
import type { Presenter } from '../presenter.js';
import { expectWritable, formatOfFile, writeWhole } from '../report-file.js';
import { traceText } from '../trace-text.js';
import { unsentText } from '../unsent-text.js';

const formSchema = z.object({
  format: z.enum(REPORT_FORMATS).optional(),
  output: z.string().min(1).optional(),
  json: z.boolean().default(false),
  full: z.boolean().default(false),
});

type Form = z.infer<typeof formSchema>;

const formatOf = ({ format, output, json }: Form): ReportFormat => {
  if (json) return 'json';
  return format ?? (output === undefined ? 'text' : formatOfFile(output));
};

function write(
  { trace, ...report }: AskOutput,
  format: ReportFormat,
  look: PublishOptions,
): string {
  const published = publish(report, format, look);
  if (trace === undefined) return published;
  if (format === 'text') return `${published.trimEnd()}\n\n${traceText(trace, look.width)}`;
  return `${JSON.stringify({ ...report, trace }, null, 2)}\n`;
}

/** Only a page shows pictures, and what draws them is loaded only then. */
async function picturesOf(context: OperationContext, report: AskOutput) {
  const { quotePictures } = await import('../../app/scans/quote-pictures.js');
  return quotePictures(context, report);
}

export const presentAsk: Presenter<AskOutput> = {
  options: [
    {
      flags: '--format <format>',
      description:
        "The report's format. By default, the one that the extension of --output names, or text.",
      choices: REPORT_FORMATS,
    },
    {
      flags: '--output <file>',
      description: 'Write the report to this file, completely or not at all.',
    },
    {
      flags: '--full',
      description: 'Print the whole report, not only the answer and the key findings.',
    },
  ],
  check(given) {
    const form = formSchema.parse(given);
    const format = formatOf(form);
    if (form.output !== undefined) expectWritable(form.output);
    if (given['explain'] !== true || format === 'text' || format === 'json') return;
    throw new CorroborateError(
      'invalid-input',
      `--explain does not work with the format ${format}`,
      {
        hint: 'Use --format text or json.',
      },
    );
  },
  async present(answer, terminal, given, context) {
    const form = formSchema.parse(given);
    if (answer.wouldSend !== undefined) {
      terminal.print(unsentText(answer.wouldSend, formatOf(form)));
      return;
    }
    const color = form.output === undefined && terminal.hasColor;
    const width = form.output === undefined ? terminal.width : 80;
    const brief = form.output === undefined && !form.full && answer.trace === undefined;
    const format = formatOf(form);
    const pictures =
      format === 'html' && context !== undefined ? await picturesOf(context, answer) : undefined;
    const look = { color, width, brief, ...(pictures !== undefined && { pictures }) };
    const text = write(answer, format, look);
    if (form.output === undefined) terminal.print(text);
    else terminal.tell(`Report written to ${await writeWhole(form.output, text)}`);
  },
};
