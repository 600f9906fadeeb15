import { Link } from 'wouter';
import type { DraftSentence, PlacedQuote } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { day } from '../design/format.js';
import { FINDINGS, findingOf } from './findings.js';
import styles from './page.module.css';

interface Props {
  dossier: string;
  sentence: DraftSentence;
}

const ENTAILMENT: Record<NonNullable<DraftSentence['entailment']>['status'], string> = {
  entailed: 'What it quotes from supports the whole sentence.',
  partly: 'What it quotes from supports only part of the sentence.',
  'not-entailed':
    'The quotation is accurate, but what it quotes from does not support the sentence.',
};

/** A sentence of the draft, what was found of it, and the best passage. */
export const AuditedSentence = ({ dossier, sentence }: Props) => {
  const { text, probability, best, missing, quotations, entailment } = sentence;
  const { sign, words, verdict } = FINDINGS[findingOf(sentence)];
  return (
    <li className={styles.sentence} data-verdict={verdict}>
      <p className={styles.text}>{text}</p>
      <p className={styles.finding}>
        <b>
          <span aria-hidden="true">{sign}</span> {words}
          {probability !== null && ` ${probability.toFixed(2).replace(/^0/, '')}`}
        </b>
        {missing.length > 0 && (
          <span> · The closest passage does not have: {missing.join(', ')}.</span>
        )}
        {entailment !== null && <span> · {ENTAILMENT[entailment.status]}</span>}
      </p>
      {best !== null && <Quote dossier={dossier} quote={best} />}
      {quotations.map((quotation) => (
        <p key={quotation.text} className={styles.quotation}>
          {quotation.found === null ? (
            <>
              <b>✕ No document has</b> “{quotation.text}”
            </>
          ) : (
            <>
              ✓ “{quotation.text}” is in{' '}
              <Link
                href={addresses.document(
                  dossier,
                  quotation.found.document.id,
                  quotation.found.span,
                )}
              >
                {quotation.found.document.title}
              </Link>
            </>
          )}
        </p>
      ))}
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
