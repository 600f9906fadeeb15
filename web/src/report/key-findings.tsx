import { keyFindingsOf } from '../../../src/publishing/key-findings.js';
import { KEY_FINDINGS } from '../../../src/publishing/part-words.js';
import { CitingBlock } from './citing-block.js';
import styles from './parts.module.css';
import { KEY_FINDINGS_PLACE } from './places.js';
import { useReading } from './reading.js';
import { StatementText } from './statement.js';

/** The at most five statements that carry the report. */
export const KeyFindings = () => {
  const findings = keyFindingsOf(useReading().report);
  if (findings.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="key-findings" data-place={KEY_FINDINGS_PLACE}>
      <h2 id="key-findings">{KEY_FINDINGS}</h2>
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
    </section>
  );
};
