import { useMemo } from 'react';
import { Link, useParams } from 'wouter';
import { originNames } from '../../../src/publishing/origin-names.js';
import { useCheck } from '../api/checks.js';
import type { Report } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { useQueryState } from '../app/use-query-state.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { counted } from '../design/format.js';
import { Loading } from '../design/loading.js';
import { useTitle } from '../design/use-title.js';
import { chainsOf, shownEvidence } from './chains.js';
import { readMapFilter, writeMapFilter } from './filter.js';
import { MapFilters } from './map-filters.js';
import { MapPart } from './map-part.js';
import { TimelinePart } from './timeline-part.js';

/** Below this width the drawn map is too small to read, and the table comes first. */
const NARROW = '(max-width: 600px)';

interface ViewsProps {
  dossier: string;
  check: string;
  report: Report;
}

const Views = ({ dossier, check, report }: ViewsProps) => {
  const [query, changeQuery] = useQueryState();
  const asked = query.toString();
  const filter = useMemo(() => readMapFilter(new URLSearchParams(asked)), [asked]);
  const origins = useMemo(() => originNames(report), [report]);
  const shown = useMemo(
    () => ({
      chains: chainsOf(report, origins, filter),
      evidence: shownEvidence(report, filter),
    }),
    [report, origins, filter],
  );
  const publishers = [...new Set(report.evidence.map(({ document }) => document.publisher))].sort();
  const set = (name: string, value: string): void =>
    changeQuery((now) => {
      const written = new URLSearchParams(now);
      written.set(name, value);
      return written;
    });
  const mapAs = query.get('map') ?? (matchMedia(NARROW).matches ? 'table' : 'drawn');
  return (
    <>
      <MapFilters
        filter={filter}
        publishers={publishers}
        onFilter={(changed) => changeQuery((now) => writeMapFilter(now, changed))}
      />
      {report.evidence.every(({ stance }) => stance === 'neither') && (
        <p>
          Nothing here speaks for or against what was asked: these passages come closest to it, and
          none of them counts.
        </p>
      )}
      <MapPart
        dossier={dossier}
        check={check}
        chains={shown.chains}
        filter={filter}
        isTable={mapAs === 'table'}
        onTable={(isTable) => set('map', isTable ? 'table' : 'drawn')}
      />
      {shown.evidence.length > 0 && (
        <TimelinePart
          dossier={dossier}
          check={check}
          evidence={shown.evidence}
          origins={origins}
          isTable={query.get('time') === 'table'}
          onTable={(isTable) => set('time', isTable ? 'table' : 'drawn')}
        />
      )}
    </>
  );
};

/** The evidence of a report as a map and over time. */
const Page = () => {
  const { d: dossier = '', id = '' } = useParams();
  const { data: check, error, refetch } = useCheck(dossier, id);
  useTitle(check === undefined ? 'Map' : `Map: ${check.question}`);
  if (error !== null && check === undefined)
    return <Failure title="The check could not be read" error={error} onRetry={() => refetch()} />;
  if (check === undefined) return <Loading what="the check" />;
  if (check.report === null)
    return (
      <Empty title="This check has no report yet" level={1}>
        <p>Its map will be here when it is done.</p>
        <Link href={addresses.check(dossier, id)}>See its progress</Link>
      </Empty>
    );
  return (
    <>
      <h1>Map</h1>
      <p>
        Who published what, which account it comes from, and what it says about{' '}
        <Link href={addresses.check(dossier, id)}>{check.question}</Link>
      </p>
      {check.report.evidence.length === 0 ? (
        <Empty title="The report cites no evidence" level={2}>
          <p>
            {check.report.dossier.documents === 0
              ? 'The dossier holds no documents.'
              : `No passage in ${counted(check.report.dossier.documents, 'document')} came close enough to the question to be cited, so there is nothing to draw.`}
          </p>
          <Link href={addresses.evidence(dossier, id)}>See the judged sentences</Link>
        </Empty>
      ) : (
        <Views dossier={dossier} check={id} report={check.report} />
      )}
    </>
  );
};
export default Page;
