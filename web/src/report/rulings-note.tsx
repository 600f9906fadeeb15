import { rulingLines } from '../../../src/publishing/ruling-lines.js';
import { Citations } from './citation.js';
import { CitingBlock } from './citing-block.js';
import { useReading } from './reading.js';
import styles from './rulings-note.module.css';

/** What readers overruled, who and why, and what that changed. */
export const RulingsNote = () => {
  const lines = rulingLines(useReading().report);
  if (lines.length === 0) return null;
  return (
    <section className={styles.note} aria-labelledby="overruled">
      <h2 id="overruled">Overruled</h2>
      {lines.map(({ text, evidence }) => (
        <CitingBlock key={text}>
          <p>
            {text}
            <Citations numbers={evidence} />
          </p>
        </CitingBlock>
      ))}
    </section>
  );
};
