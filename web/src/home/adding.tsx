import { useState } from 'react';
import { usePublishers } from '../api/publishers.js';
import { Button } from '../design/button.js';
import { counted } from '../design/format.js';
import { Notice } from '../design/notice.js';
import { AboutFilesFields, saidOf } from './about-files.js';
import styles from './adding.module.css';
import { AddressForm } from './address-form.js';
import { DropZone } from './drop-zone.js';
import { UploadLine } from './upload-line.js';
import { type Queue, tallyOf, uploadsBeside } from './upload-queue.js';
import type { Uploads } from './uploads.js';

interface Props {
  dossier: string;
  uploads: Uploads;
  queue: Queue;
  /** Names of the items that the page tells of elsewhere as failed. */
  listed: ReadonlySet<string>;
}

/** Where documents are added: files, addresses, and what is becoming of each. */
export const Adding = ({ dossier, uploads, queue, listed }: Props) => {
  const [folders, setFolders] = useState<string[]>([]);
  const [about, setAbout] = useState({ publisher: '', date: '' });
  const publishers = usePublishers(dossier);
  return (
    <DropZone
      onFiles={(files) =>
        uploads.add(files.map((file) => ({ kind: 'file', file, ...saidOf(about) })))
      }
      onFolders={setFolders}
    >
      <AboutFilesFields about={about} onAbout={setAbout} publishers={publishers.data ?? []} />
      <AddressForm onAddress={(url) => uploads.add([{ kind: 'address', url }])} />
      {folders.length > 0 && <Folders names={folders} onClose={() => setFolders([])} />}
      <UploadList dossier={dossier} uploads={uploads} queue={queue} listed={listed} />
    </DropZone>
  );
};

const Folders = ({ names, onClose }: { names: string[]; onClose: () => void }) => (
  <Notice tone="warning" title={`${names.join(', ')} is a folder`}>
    <p>
      Drop the files in it, or add the whole folder with its sources.yaml on the command line:{' '}
      <code>corroborate add {names[0]}</code>
    </p>
    <Button look="quiet" onClick={onClose}>
      Close
    </Button>
  </Notice>
);

const UploadList = ({ dossier, uploads, queue, listed }: Props) => {
  const tally = tallyOf(queue);
  const shown = uploadsBeside(queue, listed);
  if (queue.uploads.length === 0) return null;
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((upload) => (
            <UploadLine
              key={upload.id}
              dossier={dossier}
              upload={upload}
              onRetry={() => uploads.retry(upload.id)}
              onRemove={() => uploads.remove(upload.id)}
            />
          ))}
        </ul>
      )}
      <p className={styles.tally} role="status">
        {tallyWords(tally)}
        {tally.added + tally.known + tally.updated > 0 && tally.left === 0 && (
          <Button look="quiet" onClick={() => uploads.clearSettled()}>
            Clear finished
          </Button>
        )}
      </p>
    </>
  );
};

const tallyWords = ({ added, known, updated, failed, left }: ReturnType<typeof tallyOf>): string =>
  [
    left > 0 ? `${left} to go` : '',
    added > 0 ? `${counted(added, 'document')} added` : '',
    updated > 0 ? `${updated} updated` : '',
    known > 0 ? `${known} already known` : '',
    failed > 0 ? `${failed} failed` : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
