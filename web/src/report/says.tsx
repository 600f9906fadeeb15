import type { Evidence } from '../api/types.js';
import { StanceMark } from '../design/stance-mark.js';
import { useReading } from './reading.js';
import styles from './says.module.css';

/** What a passage says of the claim, and how surely; or that it tells of its publisher's stake. */
export const Says = ({ evidence: { n, stance, probability } }: { evidence: Evidence }) =>
  useReading().stakes.has(n) ? (
    <span className={styles.stake}>shows a stake</span>
  ) : (
    <StanceMark stance={stance} probability={probability} />
  );
