import { useState } from 'react';
import { recordsRequest } from '../../../src/publishing/records-request.js';
import { Button } from '../design/button.js';
import { Dialog } from '../design/dialog.js';
import { Field } from '../design/field.js';
import { useReading } from './reading.js';
import styles from './records-request-dialog.module.css';

/** Drafts a letter that asks for a record, to change and to copy; nothing is sent from here. */
export const RecordsRequestDialog = ({
  record,
  holder,
}: {
  record: string;
  holder: string | null;
}) => {
  const { report } = useReading();
  const { to, paragraphs } = recordsRequest(record, holder, report);
  const draft = [`To: ${to}`, ...paragraphs].join('\n\n');
  const [isOpen, setOpen] = useState(false);
  const [letter, setLetter] = useState(draft);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(letter);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>Draft a records request</Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title="Draft a records request"
        about="Change what you like and send it yourself: nothing leaves this page."
      >
        <Field label="The letter">
          {(control) => (
            <textarea
              {...control}
              rows={12}
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
          <Button look="primary" onClick={() => void copy()}>
            Copy the letter
          </Button>
          <span role="status">
            {copied === true && 'Copied.'}
            {copied === false && 'This browser lets no page copy: select the text and copy it.'}
          </span>
        </div>
      </Dialog>
    </>
  );
};
