import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  /** `failure` is announced at once; the others when the reader gets there. */
  tone?: 'plain' | 'warning' | 'failure';
  title: string;
  children?: ReactNode;
}

/** A message in place: what happened and the way out. */
export const Notice = ({ tone = 'plain', title, children }: Props) => (
  <div className={styles.notice} data-tone={tone} role={tone === 'failure' ? 'alert' : undefined}>
    <p className={styles.title}>{title}</p>
    {children}
  </div>
);
