import type { Dossier } from '../api/types.js';
import { count } from '../design/format.js';
import styles from './page.module.css';
import { vectorWords } from './vector-words.js';

/** Whether passages are found by their meaning already, or by their words alone. */
export const Vectors = ({ vectors }: { vectors: Dossier['vectors'] }) => {
  const { embedded, passages } = vectors;
  return (
    <div className={styles.vectors}>
      <p>{vectorWords(vectors)}</p>
      {embedded > 0 && embedded < passages && (
        <progress
          max={passages}
          value={embedded}
          aria-label={`${count(embedded)} of ${count(passages)} passages`}
        />
      )}
    </div>
  );
};
