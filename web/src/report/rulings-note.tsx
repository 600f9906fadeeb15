import { Link } from 'wouter';
import { rulingLines } from '../../../src/publishing/ruling-lines.js';
import { evidenceAddress } from '../document/place.js';
import { Citations } from './citation.js';
import { CitingBlock } from './citing-block.js';
import { useReading } from './reading.js';
import styles from './rulings-note.module.css';

/** What readers overruled, who and why, and what that changed. */
export const RulingsNote = () => {
  const { dossier, check, report } = useReading();
  const lines = rulingLines(report);
  if (lines.length === 0) return null;
  return (
    <section className={styles.note} aria-labelledby="overruled">
      <h2 id="overruled">Overruled</h2>
      {lines.map(({ text, evidence }, index) => {
        const ruling = report.rulings?.[index];
        return (
          <CitingBlock key={text}>
            <p>
              {text}
              <Citations numbers={evidence} />
              {ruling !== undefined && evidence.length === 0 && (
                <>
                  {' '}
                  <Link
                    href={evidenceAddress(dossier, check, {
                      ...ruling,
                      document: { id: ruling.document },
                    })}
                  >
                    Read it in its document
                  </Link>
                </>
              )}
            </p>
          </CitingBlock>
        );
      })}
    </section>
  );
};
