import type { Part } from '../../../src/publishing/outline.js';
import type { Paragraph } from '../../../src/publishing/paragraphs.js';
import { AccountCard } from './account-card.js';
import { CitingBlock } from './citing-block.js';
import { OpenPointCard } from './open-point-card.js';
import styles from './parts.module.css';
import { StatementText } from './statement.js';

const ParagraphView = ({ paragraph: { lead, statements } }: { paragraph: Paragraph }) =>
  lead === null ? (
    <CitingBlock>
      <p>
        {statements.map((statement) => (
          <StatementText key={statement.text} statement={statement} />
        ))}
      </p>
    </CitingBlock>
  ) : (
    <div className={styles.quoted}>
      <p className={styles.lead}>{lead}</p>
      {statements.map((statement) => (
        <CitingBlock key={statement.text}>
          <p>
            <StatementText statement={statement} />
          </p>
        </CitingBlock>
      ))}
    </div>
  );

/** One part of the report: what it says, the accounts, what is open. */
export const PartContent = ({ part }: { part: Part }) => (
  <>
    {part.sections.map(({ heading, paragraphs }, index) => (
      <div key={index} className={styles.passage}>
        {heading !== null && <h3>{heading}</h3>}
        {paragraphs.map((paragraph) => (
          <ParagraphView
            key={`${paragraph.lead} ${paragraph.statements[0]?.text}`}
            paragraph={paragraph}
          />
        ))}
      </div>
    ))}
    {part.accounts.length > 0 && (
      <div className={styles.accounts}>
        {part.accounts.map((account) => (
          <AccountCard key={account.narrative.id} account={account} />
        ))}
      </div>
    )}
    {part.openPoints.map((point) => (
      <OpenPointCard key={point.statements[0]?.text} point={point} />
    ))}
  </>
);
