import type { Report, VerdictLabel } from '../model/report.js';
import { auditStatement } from './audit-statement.js';

/** Something in a report that does not hold, and where. */
export interface ReportFault {
  /** Path in the report's JSON: `sections[0].statements[2]`. */
  place: string;
  message: string;
}

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

/** How the bottom line puts each verdict. */
const CONCLUSIONS: Record<VerdictLabel, RegExp> = {
  supported: /” holds\.$/,
  refuted: /” does not hold\.$/,
  conflicting: /” holds only in part: |^The record is divided on “/,
  'not-enough-evidence': /^This dossier does not decide “/,
};

/** A composed bottom line that concludes otherwise than the verdict. */
function contradictions({ verdict, sections }: Report): ReportFault[] {
  if (verdict === null) return [];
  return sections.flatMap(({ kind, statements }, section) =>
    statements.flatMap(({ text, form }, at) =>
      kind === 'bottom-line' && form === 'composed' && !CONCLUSIONS[verdict.label].test(text)
        ? [
            {
              place: `sections[${section}].statements[${at}]`,
              message: `it does not say what the verdict is: ${verdict.label}`,
            },
          ]
        : [],
    ),
  );
}

/**
 * Audits what a report says against the evidence that it carries: every citation resolves,
 * every statement follows from what it cites, and the bottom line says what the verdict is. Whether the evidence itself is in the dossier is
 * checked against hashes and texts elsewhere.
 */
export function verifyReport(report: Report): ReportFault[] {
  const byNumber = new Map(report.evidence.map((evidence) => [evidence.n, evidence]));
  const matter = { question: report.question, claims: report.claims.map(({ text }) => text) };
  const faults = [...danglingReferences(report), ...contradictions(report)];
  for (const [section, { statements }] of report.sections.entries()) {
    for (const [at, statement] of statements.entries()) {
      const place = `sections[${section}].statements[${at}]`;
      const cited = statement.citations.flatMap((n) => byNumber.get(n) ?? []);
      if (cited.length < statement.citations.length)
        faults.push({ place, message: 'it cites a number that no evidence has' });
      faults.push(
        ...auditStatement(statement, cited, matter).map((message) => ({ place, message })),
      );
    }
  }
  return faults;
}
