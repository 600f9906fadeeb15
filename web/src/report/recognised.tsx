import { useState } from 'react';
import { pictureAlt } from '../../../src/publishing/evidence-view.js';
import { pictureAddress } from '../api/checks.js';
import type { Evidence } from '../api/types.js';
import styles from './evidence-card.module.css';
import { useReading } from './reading.js';

interface Props {
  evidence: Evidence;
  /** That it was read from a picture, and how surely. */
  words: string;
}

/** The lines of a quotation as they stand on their page, to be held against what was read there. */
export const Recognised = ({ evidence: { n, quote }, words }: Props) => {
  const { dossier, check } = useReading();
  const [isDrawn, setIsDrawn] = useState(true);
  return (
    <>
      {isDrawn && (
        <img
          className={styles.lines}
          src={pictureAddress(dossier, check, n)}
          alt={pictureAlt(quote)}
          loading="lazy"
          onError={() => setIsDrawn(false)}
        />
      )}
      <div className={styles.ocr}>{words}</div>
    </>
  );
};
