import { type Report, reportSchema } from '../model/report.js';

const escapeCode = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The report as JSON: keys in the schema's order, models by name, two spaces, a final newline.
 * Characters that could command a terminal or reorder text are written as escapes; the parsed
 * value is the report, unchanged.
 */
export const publishJson = (report: Report): string => {
  const { engine, ...rest } = reportSchema.parse(report);
  const models = Object.fromEntries(
    Object.entries(engine.models).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const ordered = reportSchema.parse({ ...rest, engine: { ...engine, models } });
  const json = JSON.stringify(ordered, null, 2);
  return `${json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeCode)}\n`;
};
