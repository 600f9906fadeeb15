import type { Check } from '../../model/check.js';
import { counted } from '../../model/counted.js';
import type { RecordedRuling } from '../../model/ruling.js';
import type { CompareOutput } from '../outputs/compare.js';

const verbs: Record<RecordedRuling['kind'], string> = {
  stance: 'overruled a stance',
  merge: 'merged origins',
  split: 'split an origin',
  same: 'took names for one body',
  'not-same': 'took names for several bodies',
};

/** What a ruling that only one of two checks went by means for the later one. */
const rulingReason = (ruling: RecordedRuling, later: ReadonlySet<string>): string =>
  later.has(ruling.id)
    ? `${ruling.by} ${verbs[ruling.kind]}: ${ruling.note}`
    : `The ruling by ${ruling.by} that ${verbs[ruling.kind]} no longer applies.`;

function engineReasons({ report: from }: Check, { report: to }: Check): string[] {
  const reasons: string[] = [];
  if (from.engine.version !== to.engine.version)
    reasons.push(`Corroborate ${to.engine.version} answered, before ${from.engine.version}.`);
  const roles = [
    ...new Set([...Object.keys(from.engine.models), ...Object.keys(to.engine.models)]),
  ];
  for (const role of roles.sort()) {
    const [was, is] = [from.engine.models[role], to.engine.models[role]];
    if (was !== is) reasons.push(`The ${role} was ${is ?? 'none'}, before ${was ?? 'none'}.`);
  }
  if (from.engine.writer !== to.engine.writer)
    reasons.push(`The writer was ${to.engine.writer}, before ${from.engine.writer}.`);
  return reasons;
}

/** What differs in what two checks worked with, a sentence each. */
export function changeReasons(
  from: Check,
  to: Check,
  { documents, rulings }: Pick<CompareOutput, 'documents' | 'rulings'>,
): string[] {
  const { added, removed } = documents;
  const reasons: string[] = [];
  if (from.report.asOf !== to.report.asOf)
    reasons.push(
      `Documents as of ${to.report.asOf ?? 'any day'}, before as of ${from.report.asOf ?? 'any day'}.`,
    );
  if (added.length > 0) reasons.push(`${counted(added.length, 'document')} added.`);
  if (removed.length > 0) reasons.push(`${counted(removed.length, 'document')} removed.`);
  if (from.revision !== to.revision && added.length + removed.length === 0)
    reasons.push(
      'What is known about documents or publishers changed, or a document was read again.',
    );
  reasons.push(...engineReasons(from, to));
  const later = new Set((to.report.rulings ?? []).map(({ id }) => id));
  reasons.push(...rulings.map((ruling) => rulingReason(ruling, later)));
  return reasons;
}
