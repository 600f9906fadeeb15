import { useState } from 'react';
import { Button } from '../design/button.js';
import { counted } from '../design/format.js';
import { Notice } from '../design/notice.js';
import styles from './adding.module.css';
import { AddressForm } from './address-form.js';
import { DropZone } from './drop-zone.js';
import { UploadLine } from './upload-line.js';
import { tallyOf } from './upload-queue.js';
import type { useUploads } from './use-uploads.js';

interface Props {
  dossier: string;
  uploads: ReturnType<typeof useUploads>;
}

/** Where documents are added: files, addresses, and what is becoming of each. */
export const Adding = ({ dossier, uploads }: Props) => {
  const { queue, add, retry, remove, clearSettled } = uploads;
  const [folders, setFolders] = useState<string[]>([]);
  const tally = tallyOf(queue);
  return (
    <DropZone
      onFiles={(files) => add(files.map((file) => ({ kind: 'file', file })))}
      onFolders={setFolders}
    >
      <AddressForm onAddress={(url) => add([{ kind: 'address', url }])} />
      {folders.length > 0 && (
        <Notice tone="warning" title={`${folders.join(', ')} is a folder`}>
          <p>
            Drop the files in it, or add the whole folder with its sources.yaml on the command line:{' '}
            <code>corroborate add {folders[0]}</code>
          </p>
          <Button look="quiet" onClick={() => setFolders([])}>
            Close
          </Button>
        </Notice>
      )}
      {queue.uploads.length > 0 && (
        <>
          <ul className={styles.list}>
            {queue.uploads.map((upload) => (
              <UploadLine
                key={upload.id}
                dossier={dossier}
                upload={upload}
                onRetry={() => retry(upload.id)}
                onRemove={() => remove(upload.id)}
              />
            ))}
          </ul>
          <p className={styles.tally} role="status">
            {tallyWords(tally)}
            {tally.added + tally.known + tally.updated > 0 && tally.left === 0 && (
              <Button look="quiet" onClick={clearSettled}>
                Clear what is done
              </Button>
            )}
          </p>
        </>
      )}
    </DropZone>
  );
};

const tallyWords = ({ added, known, updated, failed, left }: ReturnType<typeof tallyOf>): string =>
  [
    left > 0 ? `${left} to go` : '',
    added > 0 ? `${counted(added, 'document')} added` : '',
    updated > 0 ? `${updated} updated` : '',
    known > 0 ? `${known} known before` : '',
    failed > 0 ? `${failed} failed` : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
