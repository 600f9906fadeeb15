import { counted } from '../../../src/model/counted.js';
import { notCheckableWords } from '../../../src/publishing/audit-words.js';
import { useAuditReport } from '../api/audits.js';
import { useCheck } from '../api/checks.js';
import type { ReportAudit } from '../api/types.js';
import { Button } from '../design/button.js';
import { Failure } from '../design/failure.js';
import { Notice } from '../design/notice.js';
import { useReading } from './reading.js';

const STORED: Record<ReportAudit['stored'], string> = {
  identical: 'The report is the one that the dossier keeps.',
  different: 'The dossier keeps a different report with this id.',
  absent: 'The dossier has no report with this id.',
  'no-dossier': 'No dossier is at hand.',
};

const Finding = ({ audit: { checked, faults, stored } }: { audit: ReportAudit }) => {
  const { documents, evidence, statements, notCheckable } = checked;
  const rest = notCheckableWords(notCheckable);
  const all = [
    counted(evidence, 'quote'),
    counted(documents, 'document'),
    counted(statements, 'statement'),
  ].join(', ');
  if (faults.length === 0 && stored === 'identical') {
    return (
      <p role="status">
        ✓ Verified to the byte: {all}. {STORED[stored]} {rest}
      </p>
    );
  }
  return (
    <Notice tone="warning" title={`${counted(faults.length, 'fault')} in ${all}`}>
      <p>
        {STORED[stored]} {rest}
      </p>
      <ul>
        {faults.map(({ place, message }) => (
          <li key={`${place} ${message}`}>
            <code>{place}</code>: {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** Has the server verify the report as it keeps it: each hash, each quote, each statement. */
export const VerifyQuotes = () => {
  const { dossier, check } = useReading();
  const report = useCheck(dossier, check).data?.report;
  const audit = useAuditReport(dossier);
  if (audit.data !== undefined) return <Finding audit={audit.data} />;
  return (
    <>
      {audit.error !== null && (
        <Failure title="The report could not be verified" error={audit.error} />
      )}
      <Button onClick={() => report && audit.mutate(report)} disabled={!report || audit.isPending}>
        {audit.isPending ? 'Verifying …' : 'Verify every quote now'}
      </Button>
    </>
  );
};
