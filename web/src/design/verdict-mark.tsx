import { OPEN_QUESTION_WORDS, VERDICT_WORDS } from '../../../src/publishing/verdict-words.js';
import type { VerdictLabel } from '../api/types.js';
import styles from './stance-mark.module.css';

export { VERDICT_WORDS };

const VERDICT_SIGNS: Record<VerdictLabel, string> = {
  supported: '▲',
  refuted: '▼',
  conflicting: '◆',
  'not-enough-evidence': '○',
};

/** The sign and word of a verdict in its colour; null stands for a question that gets an account instead. */
export const VerdictMark = ({ label }: { label: VerdictLabel | null }) =>
  label === null ? (
    <span className={styles.mark} data-verdict="open">
      {OPEN_QUESTION_WORDS.inList}
    </span>
  ) : (
    <span className={styles.mark} data-verdict={label}>
      <span aria-hidden="true">{VERDICT_SIGNS[label]}</span> {VERDICT_WORDS[label]}
    </span>
  );
