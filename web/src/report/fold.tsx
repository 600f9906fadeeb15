import type { ReactNode } from 'react';
import styles from './parts.module.css';
import { useOpenInPrint } from './use-open-in-print.js';

interface Props {
  id: string;
  heading: string;
  /** What it holds, counted. */
  count: string;
  children: ReactNode;
}

/** A part behind its heading and a count, opened by a click; on paper it stands open. */
export const Fold = ({ id, heading, count, children }: Props) => (
  <section className={styles.part} aria-labelledby={id}>
    <details ref={useOpenInPrint()} className={styles.fold}>
      <summary>
        <h2 id={id}>{heading}</h2> <span className={styles.count}>{count}</span>
      </summary>
      {children}
    </details>
  </section>
);
