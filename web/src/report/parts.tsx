import type { Part } from '../../../src/publishing/outline.js';
import type { Paragraph } from '../../../src/publishing/paragraphs.js';
import { partCount, standsOpen } from '../../../src/publishing/part-words.js';
import { AccountCard } from './account-card.js';
import { CitingBlock } from './citing-block.js';
import { Fold } from './fold.js';
import { OpenPointCard } from './open-point-card.js';
import styles from './parts.module.css';
import { ACCOUNTS_PLACE, openPointPlace, sectionPlace } from './places.js';
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

/** One part of the report under its heading: what it says, the accounts, what is open. */
export const PartSection = ({ part }: { part: Part }) => {
  const id = `part-${part.kind}`;
  const content = (
    <>
      {part.sections.map(({ heading, paragraphs }, index) => (
        <div
          key={sectionPlace(part, index)}
          className={styles.passage}
          data-place={sectionPlace(part, index)}
        >
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
        <div className={styles.accounts} data-place={ACCOUNTS_PLACE}>
          {part.accounts.map((account) => (
            <AccountCard key={account.narrative.id} account={account} />
          ))}
        </div>
      )}
      {part.openPoints.map((point, index) => (
        <OpenPointCard
          key={point.statements[0]?.text}
          point={point}
          place={openPointPlace(index)}
        />
      ))}
    </>
  );
  if (!standsOpen(part))
    return (
      <Fold id={id} heading={part.heading} count={partCount(part)}>
        {content}
      </Fold>
    );
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{part.heading}</h2>
      {content}
    </section>
  );
};
