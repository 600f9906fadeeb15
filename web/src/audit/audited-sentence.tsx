import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CLASS_WORDS } from '../../../src/publishing/draft/class-words.js';
import { notesOf } from '../../../src/publishing/draft/notes.js';
import { score } from '../../../src/publishing/verdict-words.js';
import type { DraftSentence, PlacedQuote } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { day } from '../design/format.js';
import styles from './page.module.css';

interface Props {
  id: string;
  dossier: string;
  sentence: DraftSentence;
  /** Its words, marked. */
  children: ReactNode;
}

const SIGNS = { fault: '✕', bearing: '✓', remark: '·' } as const;

/** A sentence of the draft, what was found of it, and the passages that show it. */
export const AuditedSentence = ({ id, dossier, sentence, children }: Props) => {
  const { sign, words } = CLASS_WORDS[sentence.class];
  const { probability } = sentence;
  return (
    <li id={id} className={styles.sentence} data-class={sentence.class}>
      <p className={styles.text}>{children}</p>
      <p className={styles.finding}>
        <b>
          <span aria-hidden="true">{sign}</span> {words}
          {probability !== null && ` ${score(probability)}`}
        </b>
      </p>
      <ul className={styles.notes}>
        {notesOf(sentence).map(({ kind, text, quotes }, at) => (
          <li key={at} data-kind={kind}>
            <span aria-hidden="true">{SIGNS[kind]}</span> {text}
            {quotes.map((quote, number) => (
              <Quote key={number} dossier={dossier} quote={quote} />
            ))}
          </li>
        ))}
      </ul>
    </li>
  );
};

const Quote = ({ dossier, quote }: { dossier: string; quote: PlacedQuote }) => {
  const { document, span, page } = quote;
  return (
    <figure className={styles.quote}>
      <blockquote>{quote.quote}</blockquote>
      <figcaption>
        <Link href={addresses.document(dossier, document.id, span)}>{document.title}</Link> ·{' '}
        {document.publisher}
        {document.date !== null && ` · ${day(document.date)}`}
        {page !== null && ` · page ${page}`}
      </figcaption>
    </figure>
  );
};
