import { useState } from 'react';
import type { OpenPoint } from '../../../src/publishing/open-points.js';
import { Button } from '../design/button.js';
import { Dialog } from '../design/dialog.js';
import { Field } from '../design/field.js';
import { draftRequest } from './draft-request.js';
import { useReading } from './reading.js';
import styles from './records-request-dialog.module.css';

const COPIED = {
  yes: 'Copied.',
  no: 'This browser does not let pages copy: select the text and copy it.',
} as const;

const Letter = ({ draft }: { draft: string }) => {
  const [letter, setLetter] = useState(draft);
  const [copied, setCopied] = useState<keyof typeof COPIED | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(letter).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  };
  return (
    <>
      <Field label="The letter" hint="Fill in what stands in [square brackets].">
        {(control) => (
          <textarea
            {...control}
            rows={14}
            className={styles.letter}
            value={letter}
            onChange={(event) => {
              setLetter(event.target.value);
              setCopied(null);
            }}
          />
        )}
      </Field>
      <div className={styles.acts}>
        <Button look="primary" onClick={copy}>
          Copy the letter
        </Button>
        <span role="status">{copied !== null && COPIED[copied]}</span>
      </div>
    </>
  );
};

/** Drafts a letter that asks for a record, to change and to copy; nothing is sent from here. */
export const RecordsRequestDialog = ({ point, record }: { point: OpenPoint; record: string }) => {
  const { report } = useReading();
  const [draft, setDraft] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const open = (): void => {
    draftRequest(point, record, report).then(setDraft, () => setFailed(true));
  };
  return (
    <div>
      <Button onClick={open}>Draft a records request</Button>
      {failed && <p role="alert">The draft could not be loaded. Is the server running?</p>}
      <Dialog
        open={draft !== null}
        onClose={() => setDraft(null)}
        title="Draft a records request"
        about="Change what you like and send it yourself: nothing leaves this page."
      >
        {draft !== null && <Letter draft={draft} />}
      </Dialog>
    </div>
  );
};
