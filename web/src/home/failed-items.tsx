import { useDismissFailure } from '../api/documents.js';
import { useMay } from '../api/session.js';
import type { DocumentHead } from '../api/types.js';
import { Button } from '../design/button.js';
import { counted } from '../design/format.js';
import { sentence } from '../design/sentence.js';
import styles from './failed-items.module.css';
import { nameOf, type Queue } from './upload-queue.js';
import type { Uploads } from './uploads.js';

interface Props {
  dossier: string;
  items: readonly DocumentHead[];
  uploads: Uploads;
  queue: Queue;
}

/** What could not be read and so is no document: why, another try, a way off the list. */
export const FailedItems = ({ dossier, items, uploads, queue }: Props) => {
  if (items.length === 0) return null;
  return (
    <section className={styles.failed} aria-labelledby="failed">
      <h3 id="failed">{counted(items.length, 'item')} could not be read</h3>
      <ul>
        {items.map((item) => (
          <FailedItem
            key={item.id}
            dossier={dossier}
            item={item}
            uploads={uploads}
            // The file itself, where this tab still has it.
            upload={queue.uploads.find(
              ({ source, state }) => state.at === 'failed' && nameOf(source) === item.title,
            )}
          />
        ))}
      </ul>
    </section>
  );
};

interface ItemProps {
  dossier: string;
  item: DocumentHead;
  uploads: Uploads;
  upload: Queue['uploads'][number] | undefined;
}

const FailedItem = ({ dossier, item, uploads, upload }: ItemProps) => {
  const dismiss = useDismissFailure(dossier);
  const mayWrite = useMay('write');
  const { id, title, reason, url } = item;
  const retry = (): void => {
    if (upload !== undefined) uploads.retry(upload.id);
    else if (url !== null) uploads.add([{ kind: 'address', url }]);
  };
  const takeOff = (): void => {
    if (upload !== undefined) uploads.remove(upload.id);
    // The button goes with its line, and the focus must not go with it.
    dismiss.mutate(id, { onSuccess: () => document.getElementById('documents')?.focus() });
  };
  return (
    <li>
      <p>
        <b>{title}</b> {reason ?? 'It could not be read.'}
      </p>
      {mayWrite && (
        <span className={styles.acts}>
          {upload === undefined && url === null ? (
            <span>To try again, add the file again.</span>
          ) : (
            <Button look="quiet" onClick={retry} aria-label={`Try again: ${title}`}>
              Try again
            </Button>
          )}
          <Button
            look="quiet"
            onClick={takeOff}
            disabled={dismiss.isPending}
            aria-label={`Dismiss: ${title}`}
          >
            Dismiss
          </Button>
          {dismiss.error !== null && <span role="alert">{sentence(dismiss.error.message)}</span>}
        </span>
      )}
    </li>
  );
};
