import { scaleOf } from '../../../src/publishing/verdict-view.js';
import styles from './probability-scale.module.css';

/** A probability on its scale, in the band of its word. */
export const ProbabilityScale = ({ probability }: { probability: number }) => {
  const { at, from, to, label } = scaleOf(probability);
  return (
    <svg className={styles.scale} role="img" aria-label={label} width="100%" height="14">
      <rect className={styles.track} y="3" width="100%" height="8" rx="4" />
      <rect
        className={styles.band}
        x={`${from}%`}
        y="3"
        width={`${to - from}%`}
        height="8"
        rx="4"
      />
      <svg x={`${at}%`} overflow="visible" aria-hidden="true">
        <rect className={styles.at} x="-1.5" width="3" height="14" rx="1.5" />
      </svg>
    </svg>
  );
};
