import { useRef } from 'react';
import { useDismissFailure, useRetryFailure } from '../api/documents.js';
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

/** Asks for the file again, of which the server kept nothing. */
const SendAgain = ({ title, onFile }: { title: string; onFile: (file: File) => void }) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        look="quiet"
        onClick={() => input.current?.click()}
        aria-label={`Try again: choose ${title} once more`}
      >
        Try again with the file …
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={`The file ${title}`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
};

const FailedItem = ({ dossier, item, uploads, upload }: ItemProps) => {
  const dismiss = useDismissFailure(dossier);
  const again = useRetryFailure(dossier);
  const mayWrite = useMay('write');
  const { id, title, reason, path } = item;
  const takeOff = (): void => {
    if (upload !== undefined) uploads.remove(upload.id);
    // The button goes with its line, and the focus must not go with it.
    dismiss.mutate(id, { onSuccess: () => document.getElementById('documents')?.focus() });
  };
  const send = (file: File): void => {
    uploads.add([{ kind: 'file', file }]);
    // Under its own name it takes the place of this line by itself.
    if (file.name !== title) takeOff();
  };
  const fault = dismiss.error ?? again.error;
  return (
    <li>
      <p>
        <b>{title}</b> {reason ?? 'It could not be read.'}
        {path !== null && path !== title && <span className={styles.path}>{path}</span>}
      </p>
      {mayWrite && (
        <span className={styles.acts}>
          {upload === undefined && item.retry === 'file' ? (
            <SendAgain title={title} onFile={send} />
          ) : (
            <Button
              look="quiet"
              onClick={() => (upload === undefined ? again.mutate(id) : uploads.retry(upload.id))}
              disabled={again.isPending}
              aria-label={`Try again: ${title}`}
            >
              {again.isPending ? 'Trying again …' : 'Try again'}
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
          {again.data?.outcome === 'failed' && <span role="status">It failed again.</span>}
          {fault !== null && <span role="alert">{sentence(fault.message)}</span>}
        </span>
      )}
    </li>
  );
};
