import { useMemo, useRef } from 'react';
import type { Report } from '../../../src/model/report.js';
import { modelLines } from '../../../src/publishing/assistance-words.js';
import { longDate } from '../../../src/publishing/dates.js';
import { blocksOf, provenanceWords } from '../../../src/publishing/report-view.js';
import { dossierFacts, RECHECK_COMMAND } from '../../../src/publishing/report-words.js';
import { checkedWords } from '../../../src/publishing/verdict-words.js';
import { webView } from '../../../src/publishing/web-view.js';
import { BlockSection } from './block.js';
import { CompareMenu } from './compare-menu.js';
import { DocumentPanel } from './document-panel.js';
import { EvidencePanel } from './evidence-panel.js';
import { type Reading, ReadingContext } from './reading.js';
import { ExportMenu } from './report-menu.js';
import styles from './report-view.module.css';
import { RulingsNote } from './rulings-note.js';
import { VerdictBlock } from './verdict-block.js';
import { VerifyQuotes } from './verify-quotes.js';
import { WebWarnings } from './web-section.js';

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
    </div>
  </header>
);

const Foot = ({ report }: { report: Report }) => (
  <footer className={styles.foot}>
    <VerifyQuotes />
    <p>
      Every statement rests on exact passages. Re-check them yourself, with the dossier and the JSON
      form: <code>{RECHECK_COMMAND}</code>
    </p>
    {modelLines(report).map((line) => (
      <p key={line}>{line}</p>
    ))}
    <p>{provenanceWords(report)}</p>
  </footer>
);

interface Props {
  reading: Reading;
  onClose: () => void;
}

/** The report: its text with the evidence beside it, and the document that a citation opened. */
export const ReportView = ({ reading, onClose }: Props) => {
  const { dossier, check, report, evidence, open, isWide } = reading;
  const text = useRef<HTMLElement>(null);
  const blocks = useMemo(() => blocksOf(report), [report]);
  const opened = open === null || !isWide ? undefined : evidence.get(open);
  const hasEvidence = report.evidence.length > 0;
  return (
    <ReadingContext value={reading}>
      <div className={styles.report} data-beside={opened !== undefined || undefined}>
        <Head dossier={dossier} check={check} report={report} />
        <VerdictBlock />
        <WebWarnings warnings={webView(report)?.warnings ?? []} />
        <RulingsNote />
        <div className={hasEvidence ? styles.columns : undefined}>
          <article ref={text}>
            {blocks.map((block) => (
              <BlockSection key={block.id} block={block} />
            ))}
          </article>
          {hasEvidence && <EvidencePanel text={text} />}
        </div>
        <Foot report={report} />
        {opened !== undefined && <DocumentPanel evidence={opened} onClose={onClose} />}
      </div>
    </ReadingContext>
  );
};
