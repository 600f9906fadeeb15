import type { VerdictLabel } from '../api/types.js';
import styles from './stance-mark.module.css';

/** What readers see of a verdict's label; null is an open question, which gets none. */
export const VERDICT_WORDS: Record<VerdictLabel, string> = {
  supported: 'Supported',
  refuted: 'Refuted',
  conflicting: 'Conflicting',
  'not-enough-evidence': 'Not enough evidence',
};

export const VERDICT_SIGNS: Record<VerdictLabel, string> = {
  supported: '▲',
  refuted: '▼',
  conflicting: '◆',
  'not-enough-evidence': '○',
};

export const VerdictMark = ({ label }: { label: VerdictLabel | null }) =>
  label === null ? (
    <span className={styles.mark} data-verdict="open">
      Open question
    </span>
  ) : (
    <span className={styles.mark} data-verdict={label}>
      <span aria-hidden="true">{VERDICT_SIGNS[label]}</span> {VERDICT_WORDS[label]}
    </span>
  );
