import { STANCE_SIGNS } from '../../../src/publishing/stance-signs.js';
import type { Stance } from '../api/types.js';
import styles from './stance-mark.module.css';

export { STANCE_SIGNS };

interface Props {
  stance: Stance;
  /** Shown behind the word as in `supports .94`. */
  probability?: number;
}

/** The sign and word of a stance in its colour. */
export const StanceMark = ({ stance, probability }: Props) => (
  <span className={styles.mark} data-stance={stance}>
    <span aria-hidden="true">{STANCE_SIGNS[stance]}</span> {stance}
    {probability !== undefined && (
      <span className={styles.number}> {probability.toFixed(2).replace(/^0/, '')}</span>
    )}
  </span>
);
