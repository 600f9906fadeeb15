import type { Report, Section, Statement } from '../model/report.js';
import { type NarrativeView, narrativeViews } from './narrative-view.js';
import { type OpenPoint, openPointsOf } from './open-points.js';
import { type Paragraph, quotationList, runningText } from './paragraphs.js';

type PartKind = Section['kind'];

/** The parts in reading order, with the headings under which sections stand, whatever wrote them. */
const PARTS: readonly { kind: PartKind; heading: string }[] = [
  { kind: 'summary', heading: 'In short' },
  { kind: 'finding', heading: 'Findings' },
  { kind: 'narratives', heading: 'Competing accounts' },
  { kind: 'uncertainty', heading: 'What is undocumented' },
  { kind: 'bottom-line', heading: 'Bottom line' },
];

/** One part of the report: all its sections of one kind, and what else belongs to that kind. */
export interface Part {
  kind: PartKind;
  heading: string;
  sections: { heading: string | null; paragraphs: Paragraph[] }[];
  /** With the narratives: one for each side. */
  accounts: NarrativeView[];
  /** With the uncertainty: what is open and what would settle it. */
  openPoints: OpenPoint[];
}

/** The sentence that answers first: the start of the bottom line, or undefined without one. */
export const answerOf = (report: Report): Statement | undefined =>
  report.sections.find(({ kind }) => kind === 'bottom-line')?.statements[0];

/** A section's statements, but for those that the part prints in another shape or place. */
const plainStatements = (
  { kind, statements }: Section,
  others: ReadonlySet<Statement>,
  answer: Statement | undefined,
): Statement[] => {
  if (kind === 'uncertainty') return [];
  if (kind === 'narratives') return statements.filter((statement) => others.has(statement));
  const onlyAnswers = kind === 'bottom-line' && statements.length === 1;
  return onlyAnswers && statements[0] === answer ? [] : statements;
};

/**
 * The parts of a report that have content, in reading order. A section keeps its own heading where
 * it is a finding or one of several; else the part's heading is enough. A bottom line of a single
 * statement is no part of its own: it is the answer at the top.
 */
export const outlineOf = (report: Report): Part[] => {
  const { accounts, others } = narrativeViews(report);
  const answer = answerOf(report);
  return PARTS.map(({ kind, heading }): Part => {
    const sections = report.sections
      .filter((section) => section.kind === kind)
      .map((section) => ({
        heading: section.heading,
        statements: plainStatements(section, others, answer),
      }))
      .filter(({ statements }) => statements.length > 0);
    const keepsHeading = kind === 'finding' || sections.length > 1;
    const paragraphsOf = kind === 'finding' ? quotationList : runningText;
    return {
      kind,
      heading,
      sections: sections.map(({ heading: own, statements }) => ({
        heading: keepsHeading && own !== '' ? own : null,
        paragraphs: paragraphsOf(statements),
      })),
      accounts: kind === 'narratives' ? accounts : [],
      openPoints: kind === 'uncertainty' ? openPointsOf(report) : [],
    };
  }).filter(
    ({ sections, accounts: sides, openPoints }) =>
      sections.length + sides.length + openPoints.length > 0,
  );
};
