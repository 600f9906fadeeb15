import { Link } from 'wouter';
import type { NamedOrigin } from '../../../src/publishing/origin-names.js';
import { shorten } from '../../../src/publishing/shorten.js';
import { evidenceAddress } from '../document/place.js';
import { useReading } from './reading.js';

const QUOTE_LENGTH = 80;

/** Words that quote others get single marks, as in the statements. */
const inMarks = (words: string): string => (/[“”"]/.test(words) ? `‘${words}’` : `“${words}”`);

/** The words that show that passages go back to one account, in their documents. */
export const OriginProofs = ({ origins }: { origins: readonly NamedOrigin[] }) => {
  const { dossier, check, report } = useReading();
  const ids = new Set(origins.map(({ id }) => id));
  const proofs = report.origins
    .filter(({ id }) => ids.has(id))
    .flatMap(({ shownBy }) => shownBy ?? []);
  if (proofs.length === 0) return null;
  return (
    <>
      Shown by{' '}
      {proofs.map(({ document, extraction, span, quote }, index) => (
        <span key={`${document} ${span.start}`}>
          {index > 0 && ', '}
          <Link
            href={evidenceAddress(dossier, check, { document: { id: document }, extraction, span })}
          >
            {inMarks(shorten(quote, QUOTE_LENGTH))}
          </Link>
        </span>
      ))}
      .
    </>
  );
};
