import type { Report } from '../model/report.js';
import { oneSided, recordedAudit } from './audit-generated.js';
import { partFaults, type ReportFault } from './audit-parts.js';
import { auditStatement, isOfThisEdition } from './audit-statement.js';

/** References of parts to evidence: numbers that no evidence has. */
function danglingReferences({
  evidence,
  origins,
  narratives,
  gaps,
  rulings = [],
}: Report): ReportFault[] {
  const known = new Set(evidence.map(({ n }) => n));
  const check = (place: string, numbers: readonly number[]) =>
    numbers
      .filter((n) => !known.has(n))
      .map((n) => ({ place, message: `[${n}] points at no evidence` }));
  const ofOrigin = new Map(origins.map(({ id, evidence: numbers }) => [id, new Set(numbers)]));
  const originOf = new Map(evidence.map(({ n, origin }) => [n, origin]));
  return [
    ...origins.flatMap(({ evidence: numbers }, at) => check(`origins[${at}]`, numbers)),
    ...narratives.flatMap((narrative, at) => [
      ...check(`narratives[${at}]`, narrative.evidence),
      ...narrative.interests.flatMap((interest) =>
        check(`narratives[${at}].interests`, interest.evidence),
      ),
    ]),
    ...gaps.flatMap(({ evidence: numbers }, at) => check(`gaps[${at}]`, numbers)),
    ...rulings.flatMap(({ evidence: numbers }, at) => check(`rulings[${at}]`, numbers)),
    ...evidence.flatMap(({ origin, n }, at) =>
      ofOrigin.get(origin)?.has(n)
        ? []
        : [{ place: `evidence[${at}]`, message: `[${n}] has an origin that does not list it` }],
    ),
    ...origins.flatMap(({ id, evidence: numbers }, at) =>
      numbers
        .filter((n) => known.has(n) && originOf.get(n) !== id)
        .map((n) => ({ place: `origins[${at}]`, message: `[${n}] is of another origin` })),
    ),
    ...evidence.flatMap(({ n }, at) =>
      n === at + 1
        ? []
        : [{ place: `evidence[${at}]`, message: `it is numbered [${n}], not [${at + 1}]` }],
    ),
  ];
}

/**
 * Audits what a report says against the evidence that it carries: every citation resolves, every
 * sentence is what it says as a value, and every value follows from what it cites and from the rest
 * of the report. Whether the evidence itself is in the dossier is checked against hashes and texts
 * elsewhere.
 */
export function verifyReport(report: Report): ReportFault[] {
  const statements = report.sections.flatMap((section, number) => [
    ...oneSided(section, report).map((message) => ({ place: `sections[${number}]`, message })),
    ...section.statements.flatMap((statement, at) =>
      [
        ...auditStatement(statement, section.kind, report),
        ...(statement.form === 'generated' ? recordedAudit(statement, report) : []),
      ].map((message) => ({ place: `sections[${number}].statements[${at}]`, message })),
    ),
  ]);
  return [...danglingReferences(report), ...partFaults(report), ...statements];
}

/**
 * How many of the engine's statements an audit can't read in full: those that are no values, of which
 * only the quotations are compared, and all of another edition of the engine's sentences, of which
 * only the slots are.
 */
export const notCheckable = (report: Report): number =>
  report.sections
    .flatMap(({ statements }) => statements)
    .filter(
      ({ form, says }) => form !== 'generated' && (says === undefined || !isOfThisEdition(report)),
    ).length;

/** The sentences of a report that a language model wrote. */
export const generatedIn = (report: Report): number =>
  report.sections.flatMap(({ statements }) => statements).filter(({ form }) => form === 'generated')
    .length;
