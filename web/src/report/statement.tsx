import { PARTLY_WORDS } from '../../../src/publishing/report-words.js';
import type { Statement } from '../api/types.js';
import { Tooltip } from '../design/tooltip.js';
import { Citations } from './citation.js';
import styles from './statement.module.css';

/** A statement with its citations, and a mark where they entail it only in part. */
export const StatementText = ({
  statement,
}: {
  statement: Pick<Statement, 'text' | 'citations' | 'audit'>;
}) => (
  <span className={styles.statement}>
    {statement.text}
    <Citations numbers={statement.citations} />
    {statement.audit.status === 'partly' && (
      <>
        {' '}
        <Tooltip text="The audit found that what is cited holds a part of this sentence and not all of it.">
          <button type="button" className={styles.partly}>
            {PARTLY_WORDS}
          </button>
        </Tooltip>
      </>
    )}{' '}
  </span>
);
