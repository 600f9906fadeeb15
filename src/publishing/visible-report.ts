import type { Evidence } from '../model/evidence.js';
import type { Report } from '../model/report.js';
import { visibleText } from './visible-text.js';

/** The longest stretch of text shown on either side of a quote, in UTF-16 units. */
const CONTEXT_LENGTH = 160;

/** Line breaks part blocks, and a heading above a quote is not its context. */
const contextBefore = ({ prefix, span }: Evidence): string => {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const whole = line.length < prefix.length || span.start === prefix.length;
  if (line.trim() === '' || (whole && line.length <= CONTEXT_LENGTH)) return line;
  const cut = line.slice(-CONTEXT_LENGTH);
  return `… ${cut.slice(cut.search(/\s|$/)).trimStart()}`;
};

const contextAfter = ({ suffix }: Evidence): string => {
  const [line = ''] = suffix.split('\n', 1);
  const whole = line.length < suffix.length || /[.!?…"”’)\]]\s*$/.test(line);
  if (line.trim() === '' || (whole && line.length <= CONTEXT_LENGTH)) return line;
  const cut = line.slice(0, CONTEXT_LENGTH);
  return `${cut.slice(0, Math.max(cut.search(/\s\S*$/), 0)).trimEnd()} …`;
};

const inContext = (evidence: Evidence): Evidence => ({
  ...evidence,
  prefix: contextBefore(evidence),
  suffix: contextAfter(evidence),
});

const mapStrings = (value: unknown): unknown => {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(mapStrings);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [visibleText(key), mapStrings(item)]),
  );
};

/**
 * The report as people may be shown it: every string harmless to a terminal and in its own order,
 * and every quote with only the context of its own block, cut at words and marked where cut.
 */
export const visibleReport = (report: Report): Report =>
  mapStrings({ ...report, evidence: report.evidence.map(inContext) }) as Report;
