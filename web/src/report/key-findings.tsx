import type { Statement } from '../api/types.js';
import { CitingBlock } from './citing-block.js';
import styles from './parts.module.css';
import { StatementText } from './statement.js';

/** The at most five statements that carry the report. */
export const KeyFindings = ({ findings }: { findings: readonly Statement[] }) => (
  <ul className={styles.key}>
    {findings.map((finding) => (
      <li key={finding.text}>
        <CitingBlock>
          <p>
            <StatementText statement={finding} />
          </p>
        </CitingBlock>
      </li>
    ))}
  </ul>
);
