import type { ReactNode } from 'react';
import styles from './table.module.css';

interface Props {
  /** Read by screen readers before the table; shown only to them. */
  caption: string;
  children: ReactNode;
}

/**
 * A plain table. It scrolls sideways in its own box where it must; give cells `data-label` to have
 * them stack as labelled lines on a phone, and class `number` (see `numberCell`) to figures.
 */
export const Table = ({ caption, children }: Props) => (
  <div className={styles.box}>
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      {children}
    </table>
  </div>
);

export const numberCell = styles.number;
