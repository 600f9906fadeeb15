import type { Report } from '../report.js';
import type { GapSays } from './gaps.js';

const TEMPLATES: ReadonlySet<GapSays['template']> = new Set([
  'nothing-decides',
  'no-answer',
  'no-document-by',
  'nothing-speaks-of',
  'no-document-dated',
  'without-exact-date',
  'other-language',
  'not-readable',
] as const);

/** Whether a gap is told in words of the question and the engine alone, and tells of no document. */
export const isOfNoDocument = ({ says }: Report['gaps'][number]): boolean =>
  says !== undefined && TEMPLATES.has(says.template);
