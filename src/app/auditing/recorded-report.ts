import type { Report } from '../../model/report.js';
import type { Ledger } from '../../ports/ledger.js';
import type { ReportAudit } from '../outputs/audit.js';
import { type DifferingField, differingFields } from './differing-fields.js';
import { AUDIT } from './settings.js';

/** What is wrong with the record that is to vouch for a report. */
async function recordFaults(ledger: Ledger, { dossier }: Report): Promise<DifferingField[]> {
  const faults = (await ledger.chainFaults()).slice(0, AUDIT.recordFaults);
  const isHeld = dossier.head === undefined || (await ledger.holdsHead(dossier.head));
  return [
    ...faults.map(({ message }) => ({ place: 'ledger', message })),
    ...(isHeld
      ? []
      : [
          {
            place: 'dossier.head',
            message: 'the record has been rewritten: it no longer has this head',
          },
        ]),
  ];
}

/**
 * Compares a report with the check of its id that the dossier keeps, which is the only proof of
 * what is not quoted, and looks whether the record itself is as it was written.
 *
 * @throws {CorroborateError} `dossier-damaged` where the check is not what was recorded.
 */
export async function compareWithRecord(
  ledger: Ledger,
  report: Report,
): Promise<{ stored: ReportAudit['stored']; faults: DifferingField[] }> {
  const found = (await ledger.checks()).find((kept) => kept.report.id === report.id);
  if (found === undefined) return { stored: 'absent', faults: [] };
  const check = (await ledger.check(found.id)) ?? found;
  const differing = differingFields(check.report, report);
  return {
    stored: differing.length === 0 ? 'identical' : 'different',
    faults: [...differing, ...(await recordFaults(ledger, check.report))],
  };
}
