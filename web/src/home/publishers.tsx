import { useState } from 'react';
import { kindWords, registeredWords } from '../../../src/publishing/publisher-words.js';
import { usePublishers } from '../api/publishers.js';
import { useMay } from '../api/session.js';
import type { Publisher } from '../api/types.js';
import { Button } from '../design/button.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { count, counted } from '../design/format.js';
import { Loading } from '../design/loading.js';
import { PublisherDialog } from './publisher-dialog.js';
import styles from './publishers.module.css';

/** More than these are shown when asked for. */
const SHOWN = 20;

/** Those with documents or something at stake: one whose documents were put down to another goes. */
const worthListing = (publishers: readonly Publisher[]): Publisher[] =>
  publishers.filter(({ documents, interests }) => documents > 0 || interests.length > 0);

/** Who put the documents out, of what kind they are and what they have at stake. */
export const Publishers = ({ dossier }: { dossier: string }) => {
  const { data, error, isPending, refetch } = usePublishers(dossier);
  const mayWrite = useMay('write');
  const [all, setAll] = useState(false);
  const [editing, setEditing] = useState<Publisher | null>(null);
  if (isPending) return <Loading what="the publishers" />;
  if (error !== null && data === undefined) {
    return (
      <Failure
        title="The publishers could not be listed"
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  const publishers = worthListing(data);
  if (publishers.length === 0) {
    return (
      <Empty title="No publishers yet">
        <p>They come with the documents.</p>
      </Empty>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {(all ? publishers : publishers.slice(0, SHOWN)).map((publisher) => (
          <li key={publisher.name}>
            <div className={styles.head}>
              <span>
                <b>{publisher.name}</b> · {kindWords(publisher)}
              </span>
              {mayWrite && (
                <Button
                  look="quiet"
                  onClick={() => setEditing(publisher)}
                  aria-label={`Edit ${publisher.name}`}
                >
                  Edit
                </Button>
              )}
            </div>
            <p className={styles.about}>
              {counted(publisher.documents, 'document')}.{' '}
              {publisher.interests.length === 0
                ? 'No interest declared.'
                : `At stake: ${registeredWords(publisher)}`}
            </p>
          </li>
        ))}
      </ul>
      {!all && publishers.length > SHOWN && (
        <Button onClick={() => setAll(true)}>Show all {count(publishers.length)}</Button>
      )}
      {editing !== null && (
        <PublisherDialog
          key={editing.name}
          dossier={dossier}
          publisher={editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
};
