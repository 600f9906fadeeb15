import { type Report, SECTION_KINDS, type Section, type Statement } from '../model/report.js';

type PartKind = Section['kind'];

/** The headings under which a report's sections stand, whatever wrote them. */
const PART_HEADINGS: Record<PartKind, string> = {
  summary: 'In short',
  finding: 'Findings',
  narratives: 'Competing accounts',
  uncertainty: 'What is undocumented',
  'bottom-line': 'Bottom line',
};

/** One part of the report: all its sections of one kind. */
export interface Part {
  kind: PartKind;
  heading: string;
  sections: { heading: string | null; paragraphs: Statement[][] }[];
}

const PARAGRAPH_LENGTH = 420;

/** Statements as paragraphs of readable length, in their order. */
const paragraphsOf = (statements: readonly Statement[]): Statement[][] => {
  const paragraphs: Statement[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    if (length + statement.text.length > PARAGRAPH_LENGTH) {
      paragraphs.push([]);
      length = 0;
    }
    paragraphs.at(-1)?.push(statement);
    length += statement.text.length;
  }
  return paragraphs;
};

const hasPart = (report: Report, kind: PartKind): boolean =>
  report.sections.some((section) => section.kind === kind && section.statements.length > 0) ||
  (kind === 'narratives' && report.narratives.length > 0) ||
  (kind === 'uncertainty' && report.gaps.length > 0);

/**
 * The parts of a report that have content, in reading order. A section keeps its own heading where
 * it is a finding or one of several; else the part's heading is enough.
 */
export const outlineOf = (report: Report): Part[] =>
  SECTION_KINDS.filter((kind) => hasPart(report, kind)).map((kind) => {
    const sections = report.sections.filter(
      (section) => section.kind === kind && section.statements.length > 0,
    );
    const keepsHeading = kind === 'finding' || sections.length > 1;
    return {
      kind,
      heading: PART_HEADINGS[kind],
      sections: sections.map(({ heading, statements }) => ({
        heading: keepsHeading && heading !== '' ? heading : null,
        paragraphs: paragraphsOf(statements),
      })),
    };
  });

/** The sentence that answers first: the start of the bottom line, or undefined without one. */
export const answerOf = (report: Report): Statement | undefined =>
  report.sections.find(({ kind }) => kind === 'bottom-line')?.statements[0];
