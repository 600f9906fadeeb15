import { Button } from '../design/button.js';
import { count } from '../design/format.js';
import styles from './pager.module.css';
import type { Paging } from './paging.js';

interface Props {
  paging: Paging<unknown>;
  /** How many there are on all pages. */
  of: number;
  onPage: (page: number) => void;
}

/** Steps through the pages of a long table; nothing where one page holds all. */
export const Pager = ({ paging: { page, pages, first, last }, of, onPage }: Props) =>
  pages < 2 ? null : (
    <nav className={styles.pager} aria-label="Pages of the table">
      <Button disabled={page === 1} onClick={() => onPage(page - 1)}>
        ← Previous
      </Button>
      <span role="status">
        {count(first)}–{count(last)} of {count(of)}
      </span>
      <Button disabled={page === pages} onClick={() => onPage(page + 1)}>
        Next →
      </Button>
    </nav>
  );
