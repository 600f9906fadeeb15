import type { ReactNode } from 'react';
import styles from './empty.module.css';

interface Props {
  title: string;
  /** The heading's level on the page. */
  level?: 1 | 2 | 3;
  /** Why it is empty and what to do. */
  children?: ReactNode;
}

/** Stands where a list has nothing to show. */
export const Empty = ({ title, level = 3, children }: Props) => {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.empty}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </div>
  );
};
