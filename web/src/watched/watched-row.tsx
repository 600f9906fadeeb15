import type { WatchedSource } from '../api/types.js';
import { useRemoveWatched } from '../api/watched.js';
import { Button } from '../design/button.js';
import { sentence } from '../design/sentence.js';
import styles from './page.module.css';
import { sourceWords } from './source-words.js';

interface Props {
  dossier: string;
  source: WatchedSource;
  mayWrite: boolean;
}

/** A watched source with what its last run came to. */
export const WatchedRow = ({ dossier, source, mayWrite }: Props) => {
  const remove = useRemoveWatched(dossier);
  const { id, kind, address, failure } = source;
  return (
    <li>
      <div className={styles.head}>
        <span>
          <b>{address}</b> · {kind}
        </span>
        {mayWrite && (
          <Button
            look="quiet"
            disabled={remove.isPending}
            onClick={() => remove.mutate(id)}
            aria-label={`Stop watching ${address}`}
          >
            Stop watching
          </Button>
        )}
      </div>
      <p>{sourceWords(source)}</p>
      {failure !== null && (
        <p className={styles.failure}>The last run could not read it. {sentence(failure)}</p>
      )}
      {remove.error !== null && (
        <p className={styles.failure} role="alert">
          {sentence(remove.error.message)}
        </p>
      )}
    </li>
  );
};
