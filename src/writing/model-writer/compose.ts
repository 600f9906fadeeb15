import type { Evidence } from '../../model/evidence.js';
import type { Report, Section, Statement } from '../../model/report.js';
import { oneSided } from '../audit-generated.js';
import type { AuditedSentence } from './audit-written.js';

/** What became of the sentences of each place. */
export interface AuditedPlaces {
  summary: readonly AuditedSentence[];
  /** By the index of the finding among the report's. */
  findings: ReadonlyMap<number, AuditedSentence>;
  bottomLine: readonly AuditedSentence[];
}

const holds = (sentence: AuditedSentence): Statement[] =>
  'statement' in sentence ? [sentence.statement] : [];

const cites = (statements: readonly Statement[]): Set<number> =>
  new Set(statements.flatMap(({ citations }) => citations));

/**
 * The summary: the model's sentences that hold, in its order, and for each that doesn't, what the
 * engine says there, unless that is told already. What the engine says without a source, and every
 * side that it names, is said in any case.
 */
function summaryOf(
  extractive: readonly Statement[],
  written: readonly AuditedSentence[],
  evidence: readonly Evidence[],
): Statement[] {
  const generated = written.flatMap(holds);
  if (generated.length === 0) return [...extractive];
  const lacks = extractive.filter(({ citations }) => citations.length === 0);
  const told = cites(generated);
  const spare = extractive.filter(
    ({ citations }) => citations.length > 0 && !citations.every((n) => told.has(n)),
  );
  const said = written.flatMap((sentence): Statement[] => {
    const next = 'statement' in sentence ? sentence.statement : spare.shift();
    return next === undefined ? [] : [next];
  });
  const stances = (statements: readonly Statement[]): Set<Evidence['stance']> => {
    const numbers = cites(statements);
    return new Set(evidence.filter(({ n }) => numbers.has(n)).map(({ stance }) => stance));
  };
  for (const statement of spare)
    if ([...stances([statement])].some((stance) => !stances(said).has(stance)))
      said.push(statement);
  return [...lacks, ...said];
}

/** The engine says what the verdict is; what the model says after it stands where all of it holds. */
function bottomLineOf(
  section: Section,
  written: readonly AuditedSentence[],
  report: Report,
): Statement[] {
  const statements = written.flatMap(holds);
  const whole = statements.length > 0 && statements.length === written.length;
  return whole && oneSided({ ...section, statements }, report).length === 0
    ? [...section.statements, ...statements]
    : section.statements;
}

/** The sections of a report with what holds of a model's sentences in their places. */
export function composed(report: Report, places: AuditedPlaces): Section[] {
  let finding = -1;
  return report.sections.map((section) => {
    const { kind, statements } = section;
    if (kind === 'summary')
      return { ...section, statements: summaryOf(statements, places.summary, report.evidence) };
    if (kind === 'bottom-line')
      return { ...section, statements: bottomLineOf(section, places.bottomLine, report) };
    if (kind !== 'finding') return section;
    finding += 1;
    const lead = places.findings.get(finding);
    return lead === undefined
      ? section
      : { ...section, statements: [...holds(lead), ...statements] };
  });
}
