import { Link } from 'wouter';
import type { FoundPassage } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { day } from '../design/format.js';
import { Marked } from '../design/marked.js';
import styles from './page.module.css';

interface Props {
  dossier: string;
  found: FoundPassage;
}

/** A passage that a search found, with its words marked; its title opens the document there. */
export const PassageCard = ({ dossier, found }: Props) => {
  const { document, title, publisher, kind, date, span, page, heading } = found.passage;
  return (
    <li className={styles.card}>
      <Link href={addresses.document(dossier, document, span)} className={styles.title}>
        {title}
      </Link>
      <p className={styles.source}>
        {publisher} · {kind}
        {date !== null && ` · ${day(date)}`}
        {page !== null && ` · page ${page}`}
        {heading !== '' && heading !== title && ` · ${heading}`}
      </p>
      <blockquote>
        <Marked text={found.text} marks={found.marks} dense />
      </blockquote>
    </li>
  );
};
