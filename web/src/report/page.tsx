import { useDeferredValue, useMemo } from 'react';
import { Link, useParams } from 'wouter';
import type { Report } from '../../../src/model/report.js';
import { visibleReport } from '../../../src/publishing/visible-report.js';
import { useCheck } from '../api/checks.js';
import { addresses } from '../app/addresses.js';
import { CheckProgress } from '../ask/progress.js';
import { Failure } from '../design/failure.js';
import { Loading } from '../design/loading.js';
import { TooltipProvider } from '../design/tooltip.js';
import { useTitle } from '../design/use-title.js';
import { ReportView } from './report-view.js';
import { useReadingState } from './use-reading-state.js';

interface Props {
  dossier: string;
  check: string;
  report: Report;
}

const ReadReport = ({ dossier, check, report: raw }: Props) => {
  const report = useMemo(() => visibleReport(raw), [raw]);
  const { reading, close } = useReadingState(dossier, check, report);
  return (
    <TooltipProvider>
      <ReportView reading={reading} onClose={close} />
    </TooltipProvider>
  );
};

/** A check: its report, or how far it is, or why it has none and the way out. */
const Page = () => {
  const { d: dossier = '', id = '' } = useParams();
  const { data, error, refetch } = useCheck(dossier, id);
  // A report is long: laid out in the background, it doesn't keep a slow phone from answering.
  const laidOut = useDeferredValue(data);
  const check = laidOut?.id === id ? laidOut : undefined;
  useTitle(check?.question ?? 'Check');
  if (check === undefined) {
    return error === null ? (
      <Loading what="the report" />
    ) : (
      <>
        <h1>Report</h1>
        <Failure
          title="The report could not be read"
          error={error}
          onRetry={() => void refetch()}
        />
        <Link href={addresses.dossier(dossier)}>Go to the dossier’s checks</Link>
      </>
    );
  }
  return check.report === null ? (
    <CheckProgress dossier={dossier} check={check} />
  ) : (
    <ReadReport key={id} dossier={dossier} check={id} report={check.report} />
  );
};

export default Page;
