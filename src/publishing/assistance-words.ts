import { counted } from '../model/counted.js';
import type { Report } from '../model/report.js';

const are = (count: number): string => (count === 1 ? 'is' : 'are');
const were = (count: number): string => (count === 1 ? 'was' : 'were');

/** How much of a report a language model wrote, and how much of what it wrote was not let stand. */
function shareWords({ sections, assistance = [] }: Report): string {
  const statements = sections.flatMap((section) => section.statements);
  const generated = statements.filter(({ form }) => form === 'generated').length;
  const replaced = assistance.find(({ role }) => role === 'writer')?.sentences?.replaced ?? 0;
  return `${generated} of ${counted(statements.length, 'sentence')} ${are(generated)} the model’s; ${replaced} ${were(replaced)} replaced`;
}

/**
 * Who wrote a report: the engine, or a language model with how many sentences are its own. Where a
 * model was to write and gave nothing, that is said with the reason.
 */
export function writerWords(report: Report): string {
  const { engine, assistance = [] } = report;
  const writer = assistance.find(({ role }) => role === 'writer');
  if (writer === undefined)
    return engine.writer !== 'extractive'
      ? `written by ${engine.writer}`
      : assistance.length > 0
        ? 'extractive'
        : 'extractive, no language model';
  if (engine.writer !== 'extractive') return `written with ${engine.writer}: ${shareWords(report)}`;
  const [failure] = writer.failures;
  return failure === undefined
    ? `extractive: ${shareWords(report)} (${writer.model})`
    : `extractive, because the language model gave nothing: ${failure.message}`;
}
