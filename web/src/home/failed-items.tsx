import { useDismissFailure } from '../api/documents.js';
import type { DocumentHead } from '../api/types.js';
import { Button } from '../design/button.js';
import { counted } from '../design/format.js';
import styles from './failed-items.module.css';

interface Props {
  dossier: string;
  items: readonly DocumentHead[];
  onAddress: (url: string) => void;
}

/** What could not be read and so is no document: why, another try, a way off the list. */
export const FailedItems = ({ dossier, items, onAddress }: Props) => {
  const dismiss = useDismissFailure(dossier);
  if (items.length === 0) return null;
  return (
    <section className={styles.failed} aria-labelledby="failed">
      <h3 id="failed">{counted(items.length, 'item')} could not be read</h3>
      <ul>
        {items.map(({ id, title, reason, url }) => (
          <li key={id}>
            <p>
              <b>{title}</b> {reason ?? 'It could not be read.'}
            </p>
            <span className={styles.acts}>
              {url === null ? (
                <span>To try again, add the file again.</span>
              ) : (
                <Button
                  look="quiet"
                  onClick={() => onAddress(url)}
                  aria-label={`Try ${title} again`}
                >
                  Try again
                </Button>
              )}
              <Button
                look="quiet"
                onClick={() => dismiss.mutate(id)}
                disabled={dismiss.isPending}
                aria-label={`Take ${title} off the list`}
              >
                Dismiss
              </Button>
              {dismiss.error !== null && dismiss.variables === id && (
                <span role="alert">{dismiss.error.message}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
