import type { Report, VerdictLabel } from '../../src/model/report.js';
import { countedPassages, faultsOf } from './faults.js';
import type { DossierCase } from './read-cases.js';
import type { Answered } from './score-answers.js';

/**
 * A report as it is scored.
 *
 * @param labels - The verdicts of the dossier's cases before it, by id; its own is added.
 */
export function answeredBy(
  asked: DossierCase,
  report: Report,
  labels: Map<string, VerdictLabel | undefined>,
): Answered {
  const label = report.verdict?.label;
  const answered: Answered = {
    asked,
    label,
    probability: report.verdict?.probability ?? null,
    faults: faultsOf(asked, report, labels),
    counted: countedPassages(asked, report),
  };
  labels.set(asked.id, label);
  return answered;
}
