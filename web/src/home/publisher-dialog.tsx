import { useState } from 'react';
import { Problem } from '../api/problem.js';
import { PUBLISHER_KINDS, useEditPublisher, usePublishers } from '../api/publishers.js';
import type { Publisher, PublisherKind } from '../api/types.js';
import { Button } from '../design/button.js';
import { Dialog } from '../design/dialog.js';
import { Failure } from '../design/failure.js';
import { Field } from '../design/field.js';
import { Notice } from '../design/notice.js';
import { interestsFault, interestsOf, interestsText } from './interests.js';
import styles from './publishers.module.css';

interface Props {
  dossier: string;
  /** As it was when the dialog opened. */
  publisher: Publisher;
  onClose: () => void;
}

const isConflict = (error: Error | null): boolean =>
  error instanceof Problem && error.status === 412;

/**
 * Edits the kind and interests of a publisher. Where another tab or reader changed them meanwhile,
 * both states are shown and nothing is written until this one is saved again.
 */
export const PublisherDialog = ({ dossier, publisher, onClose }: Props) => {
  const [kind, setKind] = useState(publisher.kind);
  const [text, setText] = useState(interestsText(publisher.interests));
  const edit = useEditPublisher(dossier);
  const current = usePublishers(dossier).data?.find(({ name }) => name === publisher.name);
  const conflict = isConflict(edit.error);
  const interests = interestsOf(text);
  const fault = interestsFault(interests);

  const save = (): void => {
    // After a conflict the reader has seen the other state, so it is that one which is replaced.
    const etag = conflict ? (current ?? publisher).etag : publisher.etag;
    edit.mutate({ name: publisher.name, kind, interests, etag }, { onSuccess: onClose });
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={publisher.name}
      about="Kind and interests count when evidence is weighed; later checks use them, earlier reports stay as they are."
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (fault === null) save();
        }}
      >
        <Field label="Kind">
          {(control) => (
            <select
              {...control}
              value={kind}
              onChange={(event) => setKind(event.target.value as PublisherKind)}
            >
              {PUBLISHER_KINDS.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label="Interests"
          hint="What it has at stake in the matter, one item per line, in its own or neutral words."
          fault={fault}
        >
          {(control) => (
            <textarea
              {...control}
              rows={5}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        {conflict && current !== undefined && <Theirs current={current} />}
        {edit.error !== null && !conflict && (
          <Failure title="It could not be saved" error={edit.error} />
        )}
        <div className={styles.acts}>
          <Button look="primary" type="submit" disabled={edit.isPending}>
            {conflict ? 'Save mine instead' : 'Save'}
          </Button>
          <Button onClick={onClose}>{conflict ? 'Keep theirs' : 'Cancel'}</Button>
        </div>
      </form>
    </Dialog>
  );
};

const Theirs = ({ current }: { current: Publisher }) => (
  <Notice tone="failure" title="It has changed since you opened it">
    <p>Nothing is lost: yours is still here, and this is what the dossier holds now.</p>
    <p>
      Kind: {current.kind}. {current.interests.length === 0 ? 'No interests.' : 'Interests:'}
    </p>
    {current.interests.length > 0 && (
      <ul className={styles.theirs}>
        {current.interests.map((interest) => (
          <li key={interest}>{interest}</li>
        ))}
      </ul>
    )}
  </Notice>
);
