import { Link } from 'wouter';
import { sharedOrigins } from '../../../src/publishing/origin-names.js';
import { shortened } from '../../../src/publishing/shortened.js';
import { evidenceAddress } from '../document/place.js';
import { useReading } from './reading.js';

const QUOTE_LENGTH = 80;

/** For each account that several passages go back to, the words that show it, in their documents. */
export const OriginProofs = () => {
  const { dossier, check, report, origins } = useReading();
  return sharedOrigins(origins).map(({ id, letter }) => {
    const proofs = report.origins.find((origin) => origin.id === id)?.shownBy ?? [];
    if (proofs.length === 0) return null;
    return (
      <p key={id}>
        Origin {letter} is shown by{' '}
        {proofs.map(({ document, extraction, span, quote }, index) => (
          <span key={`${document} ${span.start}`}>
            {index > 0 && ', '}
            <Link
              href={evidenceAddress(dossier, check, {
                document: { id: document },
                extraction,
                span,
              })}
            >
              “{shortened(quote, QUOTE_LENGTH)}”
            </Link>
          </span>
        ))}
        .
      </p>
    );
  });
};
