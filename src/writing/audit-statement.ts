import { EDITION, STATEMENTS } from '../model/phrases/phrases.js';
import { rendered, type SaysOf, type Table } from '../model/phrases/template.js';
import type { Report, Section, Statement } from '../model/report.js';
import { auditGenerated } from './audit-generated.js';
import { auditQuotations } from './audit-quotations.js';
import { PLACES } from './places.js';
import { type SlotContext, slotFaults } from './slot-checks.js';

/** Whether the sentences of a report are those of today, so that their words can be compared. */
export const isOfThisEdition = ({ engine }: Report): boolean => engine.phrases === EDITION;

/** What is wrong with a sentence of a table as it stands in a report: its words, and its slots. */
export function auditSentence<T extends Table>(
  table: T,
  says: SaysOf<T>,
  text: string,
  held: SlotContext,
): string[] {
  const template = table[says.template];
  if (template === undefined) return [`there is no sentence “${says.template}”`];
  const differs = isOfThisEdition(held.report) && text !== rendered(table, says);
  return [
    ...slotFaults(template, says.slots, held),
    ...(differs ? ['its text is not what it says as a value'] : []),
  ];
}

function placeFaults(
  name: keyof typeof PLACES,
  kind: Section['kind'],
  { report: { verdict }, cited }: SlotContext,
): string[] {
  const { sections, concludes, cites, needs } = PLACES[name];
  const label = verdict?.label ?? 'open';
  const faults: string[] = [];
  if (kind !== 'bottom-line' && !sections.includes(kind))
    faults.push(`“${name}” is no sentence for this section`);
  if (kind === 'bottom-line' && !concludes.includes(label))
    faults.push(`it does not say what the verdict is: ${label}`);
  if (cites?.length === 0 && cited.length > 0)
    faults.push('it cites evidence that says nothing about it');
  if (cites && cites.length > 0) {
    if (cited.length === 0) faults.push('it cites nothing');
    const other = cited.find(({ stance }) => !cites.includes(stance));
    if (other !== undefined) faults.push(`[${other.n}] does not bear it out: ${other.stance}`);
  }
  const lacking = needs.find((needed) => !cited.some(({ stance }) => stance === needed));
  if (lacking !== undefined) faults.push(`it cites nothing that ${lacking} it`);
  const sides = new Set(cited.map(({ stance }) => stance));
  if (needs.length > 0 && sides.size < cited.length) faults.push('it cites one side twice');
  if (new Set(cited).size < cited.length) faults.push('it cites one passage twice');
  return faults;
}

/**
 * Checks a statement against the report that it stands in: its text is what its template says with
 * its slots, each slot is what the report or the cited evidence has, and the template fits the
 * section, the verdict and the stance of what it cites. A sentence of a language model is checked
 * as far as code can, any other that is no value as far as its quotations.
 *
 * @returns The faults in words; none means that the evidence entails the statement, as far as it is a value.
 */
export function auditStatement(
  { text, says, citations, form }: Omit<Statement, 'audit'>,
  kind: Section['kind'],
  report: Report,
): string[] {
  const byNumber = new Map(report.evidence.map((evidence) => [evidence.n, evidence]));
  const cited = citations.flatMap((n) => byNumber.get(n) ?? []);
  const dangling =
    cited.length < citations.length ? ['it cites a number that no evidence has'] : [];
  if (form === 'generated')
    return [
      ...dangling,
      ...(says === undefined ? [] : ['it is a model’s sentence and one of the engine’s at once']),
      ...auditGenerated({ text, citations }, kind, report),
    ];
  if (says === undefined) {
    const lacking = report.engine.phrases !== undefined;
    return [
      ...dangling,
      ...(lacking ? ['it does not say which sentence it is'] : []),
      ...auditQuotations({ text }, cited, report),
    ];
  }
  const held = { report, cited };
  return [
    ...dangling,
    // What another edition's words are can't be told, but what they quote can.
    ...(isOfThisEdition(report) ? [] : auditQuotations({ text }, cited, report)),
    ...auditSentence(STATEMENTS, says, text, held),
    ...placeFaults(says.template, kind, held),
  ];
}
