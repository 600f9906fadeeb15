import type { Claim, Question } from '../model/claim.js';
import type { Report, Section, VerdictLabel } from '../model/report.js';
import { tokenize } from '../text/tokens.js';
import type { WeighedSentence } from '../weighing/evidence-set.js';
import type { FoundGap } from '../weighing/gaps.js';
import type { Side } from '../weighing/narratives.js';
import { auditStatement } from './audit-statement.js';
import { followUpsOf } from './follow-ups.js';
import { groupFindings } from './group-findings.js';
import { createHeadings } from './headings.js';
import { type NumberedEvidence, numberEvidence } from './number-evidence.js';
import {
  bottomLine,
  type DraftSection,
  findingOf,
  type KindOf,
  narrativesSection,
  summaryOf,
  uncertaintySection,
} from './sections.js';

/** What the weighing hands to a writer. */
export interface Weighed {
  question: Question;
  claims: Claim[];
  /** Null for an open question. */
  label: VerdictLabel | null;
  evidence: WeighedSentence[];
  silences: WeighedSentence[];
  sides: Side[];
  gaps: FoundGap[];
}

/** The parts of a report that a writer makes. */
export interface Written extends NumberedEvidence {
  sections: Section[];
  followUps: string[];
}

function findings({ question, claims, label, evidence }: Weighed, kindOf: KindOf): DraftSection[] {
  const asked = new Set(
    [question.text, ...claims.map(({ text }) => text)].flatMap((text) =>
      tokenize(text).map(({ stem }) => stem),
    ),
  );
  const heading = createHeadings(evidence, asked);
  return groupFindings(evidence, asked).map((group, at) =>
    findingOf(heading(group) ?? `Finding ${at + 1}`, group, kindOf, label === null),
  );
}

function draftSections(weighed: Weighed, kindOf: KindOf): DraftSection[] {
  const { question, claims, label, sides, gaps } = weighed;
  const sections = [
    summaryOf(label, sides, gaps, kindOf),
    ...findings(weighed, kindOf),
    label === null ? undefined : narrativesSection(sides, kindOf),
    uncertaintySection(gaps, kindOf),
    bottomLine(label, claims, question, sides, gaps),
  ];
  return sections.filter((section) => section !== undefined);
}

/**
 * The extractive writer: quotations, and sentences composed of the engine's own words and parts
 * of the evidence. A statement that fails the audit is left out, and so is a section without one.
 */
export function writeReport(weighed: Weighed, kindOf: KindOf): Written {
  const drafts = draftSections(weighed, kindOf);
  const numbered = numberEvidence(drafts, [...weighed.evidence, ...weighed.silences], kindOf);
  const matter: Pick<Report, 'question'> & { claims: string[] } = {
    question: weighed.question.text,
    claims: weighed.claims.map(({ text }) => text),
  };
  const sections = drafts.map(
    ({ kind, heading, statements }): Section => ({
      kind,
      heading,
      statements: statements.flatMap(({ text, rests, form }) => {
        const citations = rests.flatMap((sentence) => numbered.numberOf(sentence) ?? []);
        const cited = citations.flatMap((n) => numbered.evidence[n - 1] ?? []);
        if (auditStatement({ text, citations }, cited, matter).length > 0) return [];
        const status = citations.length === 0 ? ('not-applicable' as const) : ('entailed' as const);
        return [{ text, citations, form, audit: { status, score: 1 } }];
      }),
    }),
  );
  return {
    ...numbered,
    sections: sections.filter(({ statements }) => statements.length > 0),
    followUps: followUpsOf(weighed.question, weighed.claims, weighed.evidence, weighed.gaps),
  };
}
