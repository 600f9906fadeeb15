import type { Report } from '../../model/report.js';
import type { Verifier } from '../../ports/key-store.js';
import { generatedIn, notCheckable, verifyReport } from '../../writing/verify-report.js';
import type { ReportAudit } from '../outputs/audit.js';
import { signatureFaults, unknownFields } from './report-itself.js';

/**
 * Verifies a report where no dossier is at hand: whether its statements follow from the quotations
 * that it carries, and whether it is as its desk signed it. The documents themselves are not looked at.
 */
export function auditWithoutDossier(
  { report, value }: { report: Report; value: unknown },
  verifiers: readonly Verifier[],
): ReportAudit {
  const notRead = generatedIn(report);
  const { state, faults } = signatureFaults(report, verifiers);
  return {
    kind: 'report',
    report: report.id,
    question: report.question,
    stored: 'no-dossier',
    signature: { state, key: report.signature?.key ?? null },
    checked: {
      documents: 0,
      evidence: 0,
      statements: report.sections.flatMap(({ statements }) => statements).length,
      notCheckable: notCheckable(report),
      ...(notRead > 0 && { notRead }),
    },
    faults: [...unknownFields(value, report), ...verifyReport(report), ...faults],
  };
}
