import type { Evidence } from '../model/evidence.js';
import { NARRATIVES, type NarrativeSays } from '../model/phrases/narratives.js';
import { originWords } from '../model/phrases/origins.js';
import { PHRASES } from '../model/phrases/phrases.js';
import { soughtWords } from '../model/phrases/records.js';
import type { SaysOf, Table } from '../model/phrases/template.js';
import type { Gap, Narrative, Report, Section } from '../model/report.js';
import { auditSentence, isOfThisEdition } from './audit-statement.js';
import { GAP_KINDS_OF_TEMPLATES, HEADING_SECTIONS } from './places.js';

/** Something in a report that does not hold, and where. */
export interface ReportFault {
  /** Path in the report's JSON: `sections[0].statements[2]`. */
  place: string;
  message: string;
}

const at = (place: string, messages: readonly string[]): ReportFault[] =>
  messages.map((message) => ({ place, message }));

const citedIn = ({ evidence }: Report, numbers: readonly number[]): Evidence[] =>
  evidence.filter(({ n }) => numbers.includes(n));

/** A value that a report with an edition has to have and this one lacks. */
const lacking = ({ engine }: Report): string[] =>
  engine.phrases === undefined ? [] : ['it does not say which sentence it is'];

/** Texts that stand beside the same sentences as values. */
function listFaults<T extends Table>(
  table: T,
  texts: readonly string[],
  values: readonly SaysOf<T>[] | undefined,
  report: Report,
): string[] {
  if (values === undefined) return texts.length === 0 ? [] : lacking(report);
  if (values.length !== texts.length) return ['it has more or fewer texts than values'];
  return values.flatMap((says, index) =>
    auditSentence(table, says, texts[index] ?? '', { report, cited: [] }),
  );
}

function headingFaults({ kind, heading, says, statements }: Section, report: Report): string[] {
  if (says === undefined) return lacking(report);
  const numbers = statements.flatMap(({ citations }) => citations);
  return [
    ...auditSentence(PHRASES.headings, says, heading, { report, cited: citedIn(report, numbers) }),
    ...(HEADING_SECTIONS[says.template] === kind
      ? []
      : [`“${heading}” is no heading for this section`]),
  ];
}

function gapFaults({ kind, text, says, evidence, record, ...gap }: Gap, report: Report): string[] {
  if (says === undefined) return lacking(report);
  const { seeks = null, concerning = null } = gap;
  const words = seeks && soughtWords(seeks, concerning);
  return [
    ...auditSentence(PHRASES.gaps, says, text, { report, cited: citedIn(report, evidence) }),
    ...(GAP_KINDS_OF_TEMPLATES[says.template] === kind
      ? []
      : ['its kind is not that of what it says']),
    ...(isOfThisEdition(report) && record !== words
      ? ['its record is not what it says as a value']
      : []),
  ];
}

/** A side that supports holds a claim, one that refutes its negation, and one that qualifies a part. */
function sideFaults({ stance }: Narrative, label: NarrativeSays, { claims }: Report): string[] {
  const assertion = 'assertion' in label.slots ? label.slots.assertion : null;
  const held =
    stance === 'qualifies'
      ? label.template === 'in-part'
      : label.template === 'held' &&
        claims.some(({ text, negation }) => assertion === (stance === 'refutes' ? negation : text));
  return held ? [] : [`its label is not what a side holds that ${stance} the claim`];
}

function narrativeFaults(narrative: Narrative, report: Report): string[] {
  const { label, notes = [], leavesOpen, says } = narrative;
  if (says === undefined) return lacking(report);
  return [
    ...listFaults(NARRATIVES, [label], [says.label], report),
    ...listFaults(NARRATIVES, notes, says.notes, report),
    ...listFaults(NARRATIVES, leavesOpen, says.leavesOpen, report),
    ...sideFaults(narrative, says.label, report),
  ];
}

function originFaults({ why, because }: Report['origins'][number], report: Report): string[] {
  if (because === undefined) return lacking(report);
  return isOfThisEdition(report) && why !== originWords(because)
    ? ['its reason is not what it says as a value']
    : [];
}

/** What is wrong with the sentences of a report beside its statements, each with its value. */
export function partFaults(report: Report): ReportFault[] {
  const { sections, gaps, narratives, origins, verdict, followUps, asksNext } = report;
  return [
    ...sections.flatMap((section, n) =>
      at(`sections[${n}].heading`, headingFaults(section, report)),
    ),
    ...(verdict === null
      ? []
      : at(
          'verdict.reasons',
          listFaults(PHRASES.reasons, verdict.reasons, verdict.because, report),
        )),
    ...gaps.flatMap((gap, n) => at(`gaps[${n}]`, gapFaults(gap, report))),
    ...narratives.flatMap((side, n) => at(`narratives[${n}]`, narrativeFaults(side, report))),
    ...origins.flatMap((origin, n) => at(`origins[${n}]`, originFaults(origin, report))),
    ...at('followUps', listFaults(PHRASES.followUps, followUps, asksNext, report)),
  ];
}
