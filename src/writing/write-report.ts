import type { Report, Section } from '../model/report.js';
import { tokenize } from '../text/tokens.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import { auditStatement } from './audit-statement.js';
import { changesSection } from './changes-section.js';
import { followUpsOf } from './follow-ups.js';
import { groupFindings } from './group-findings.js';
import { createHeadings } from './headings.js';
import { type NumberedEvidence, numberEvidence } from './number-evidence.js';
import { scopeSection } from './scope-section.js';
import {
  bottomLine,
  type DraftSection,
  findingOf,
  type KindOf,
  type Matter,
  narrativesSection,
  nearbySection,
  summaryOf,
  uncertaintySection,
} from './sections.js';

/** What the weighing hands to a writer. */
export interface Weighed extends Matter {
  evidence: WeighedSentence[];
  silences: WeighedSentence[];
  /** The stakes of the publishers that are cited, by name. */
  stakes?: ReadonlyMap<string, readonly { proof: WeighedSentence | null }[]>;
}

/** The sentences that tell of stakes: a report that names a stake cites them. */
const proofsOf = ({ stakes = new Map() }: Weighed): WeighedSentence[] =>
  [...stakes.values()].flatMap((known) =>
    known.flatMap(({ proof }: { proof: WeighedSentence | null }) => proof ?? []),
  );

/** The parts of a report that a writer makes. */
export interface Written extends NumberedEvidence {
  sections: Section[];
  followUps: string[];
}

/** Findings by matter, behind those that tell how far the claim holds and what changed. */
function findings(weighed: Weighed, kindOf: KindOf): DraftSection[] {
  const { question, claims, label, evidence } = weighed;
  const told = [scopeSection(weighed, kindOf), changesSection(weighed, kindOf)].filter(
    (section) => section !== undefined,
  );
  const texts = [question.text, ...claims.map(({ text }) => text)];
  const asked = new Set(texts.flatMap((text) => tokenize(text).map(({ stem }) => stem)));
  const heading = createHeadings(evidence, asked);
  const open = label === null;
  const findings: DraftSection[] = [...told];
  const apart = new Set(told.flatMap(({ statements }) => statements.flatMap(({ rests }) => rests)));
  const left = evidence.filter((sentence) => !apart.has(sentence));
  const alone: WeighedSentence[] = [];
  for (const group of groupFindings(left, asked)) {
    const text = group.length > 1 ? heading(group) : undefined;
    if (text === undefined) alone.push(...group);
    else findings.push(findingOf(text, group, kindOf, open));
  }
  const catchAll = findings.length === told.length ? 'What the record says' : 'Also on record';
  if (alone.length > 0) findings.push(findingOf(catchAll, alone, kindOf, open));
  return findings;
}

function draftSections(weighed: Weighed, kindOf: KindOf): DraftSection[] {
  const sections = [
    summaryOf(weighed, kindOf),
    ...findings(weighed, kindOf),
    nearbySection(weighed, kindOf),
    narrativesSection(weighed, kindOf),
    uncertaintySection(weighed, kindOf),
    bottomLine(weighed, kindOf),
  ];
  return sections.filter((section) => section !== undefined);
}

/**
 * The extractive writer: quotations, and sentences composed of the engine's own words and parts
 * of the evidence. A statement that fails the audit is left out, and so is a section without one.
 */
export function writeReport(weighed: Weighed, kindOf: KindOf): Written {
  const drafts = draftSections(weighed, kindOf);
  const numbered = numberEvidence(
    drafts,
    [...weighed.evidence, ...weighed.silences, ...weighed.nearby, ...proofsOf(weighed)],
    kindOf,
  );
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
