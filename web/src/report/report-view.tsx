import { useMemo, useRef } from 'react';
import { Link } from 'wouter';
import type { Report } from '../../../src/model/report.js';
import { longDate } from '../../../src/publishing/dates.js';
import { keyFindingsOf } from '../../../src/publishing/key-findings.js';
import { outlineOf, type Part } from '../../../src/publishing/outline.js';
import { dossierFacts, proofWords, RECHECK_COMMAND } from '../../../src/publishing/report-words.js';
import { checkedWords } from '../../../src/publishing/verdict-words.js';
import { addresses } from '../app/addresses.js';
import { CompareMenu } from './compare-menu.js';
import { DocumentPanel } from './document-panel.js';
import { EvidencePanel } from './evidence-panel.js';
import { FollowUps } from './follow-ups.js';
import { KeyFindings } from './key-findings.js';
import { PartSection } from './parts.js';
import { placesOf } from './places.js';
import { type Reading, ReadingContext } from './reading.js';
import { ExportMenu } from './report-menu.js';
import styles from './report-view.module.css';
import { RulingsNote } from './rulings-note.js';
import { SourcesTable } from './sources-table.js';
import { TimelineFigure } from './timeline-figure.js';
import { VerdictBlock } from './verdict-block.js';
import { VerifyQuotes } from './verify-quotes.js';

const Head = ({ dossier, check, report }: Pick<Reading, 'dossier' | 'check' | 'report'>) => (
  <header>
    <h1>{report.question}</h1>
    <p className={styles.meta}>
      {[...dossierFacts(report, longDate), checkedWords(report)].join(' · ')}
    </p>
    <div className={styles.acts}>
      <ExportMenu dossier={dossier} check={check} />
      <CompareMenu
        dossier={dossier}
        check={check}
        question={report.question}
        checkedAt={report.checkedAt}
      />
      <Link href={addresses.evidence(dossier, check)}>All judged sentences</Link>
      <Link href={addresses.map(dossier, check)}>Map</Link>
    </div>
  </header>
);

const Foot = ({ report, report: { engine, dossier, id } }: { report: Report }) => (
  <footer className={styles.foot}>
    <VerifyQuotes />
    <p>
      Every statement rests on exact passages. Re-check them yourself, with the dossier and the JSON
      form: <code>{RECHECK_COMMAND}</code>
    </p>
    <p>
      {[
        `Corroborate ${engine.version}`,
        ...Object.entries(engine.models).map(([role, model]) => `${role} ${model}`),
        `dossier revision ${dossier.revision}`,
        id,
        ...proofWords(report),
      ].join(' · ')}
    </p>
  </footer>
);

const toSection = (part: Part) => <PartSection key={part.kind} part={part} />;

interface Props {
  reading: Reading;
  onClose: () => void;
}

/** The report: its text with the evidence beside it, and the document that a citation opened. */
export const ReportView = ({ reading, onClose }: Props) => {
  const { dossier, check, report, evidence, open, isWide } = reading;
  const text = useRef<HTMLElement>(null);
  const parts = useMemo(() => outlineOf(report), [report]);
  const places = useMemo(() => placesOf(parts, keyFindingsOf(report)), [parts, report]);
  const opened = open === null || !isWide ? undefined : evidence.get(open);
  const hasEvidence = report.evidence.length > 0;
  return (
    <ReadingContext value={reading}>
      <div className={styles.report} data-beside={opened !== undefined || undefined}>
        <Head dossier={dossier} check={check} report={report} />
        <VerdictBlock />
        <RulingsNote />
        <div className={hasEvidence ? styles.columns : undefined}>
          <article ref={text}>
            {parts.filter(({ kind }) => kind === 'summary').map(toSection)}
            <KeyFindings />
            {parts.filter(({ kind }) => kind !== 'summary').map(toSection)}
            <TimelineFigure />
            <SourcesTable />
            <FollowUps />
          </article>
          {hasEvidence && <EvidencePanel text={text} places={places} />}
        </div>
        <Foot report={report} />
        {opened !== undefined && <DocumentPanel evidence={opened} onClose={onClose} />}
      </div>
    </ReadingContext>
  );
};
