import type { ReactNode } from 'react';
import type { Block } from '../../../src/publishing/report-view.js';
import { ComputedSection } from './computed-section.js';
import { Fold } from './fold.js';
import { FollowUps } from './follow-ups.js';
import { KeyFindings } from './key-findings.js';
import { PartContent } from './parts.js';
import styles from './parts.module.css';
import { SourcesTable } from './sources-table.js';
import { TimelineFigure } from './timeline-figure.js';
import { WebSection } from './web-section.js';

const contentOf = (block: Block): ReactNode => {
  switch (block.kind) {
    case 'part':
      return <PartContent part={block.part} />;
    case 'computed':
      return <ComputedSection computed={block.computed} />;
    case 'key-findings':
      return <KeyFindings findings={block.findings} />;
    case 'timeline':
      return <TimelineFigure />;
    case 'sources':
      return <SourcesTable cited={block.cited} uncited={block.uncited} />;
    case 'web':
      return <WebSection web={block.web} />;
    case 'follow-ups':
      return <FollowUps questions={block.questions} />;
  }
};

/** A block of the report's text under its heading, or folded behind it and a count. */
export const BlockSection = ({ block }: { block: Block }) => {
  const { id, heading, count } = block;
  if (count !== null)
    return (
      <Fold id={id} heading={heading} count={count}>
        {contentOf(block)}
      </Fold>
    );
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {contentOf(block)}
    </section>
  );
};
