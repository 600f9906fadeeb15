import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../design/button.js';
import { Failure } from '../design/failure.js';
import { Field } from '../design/field.js';
import styles from './ruling-form.module.css';
import { useReaderName } from './use-reader-name.js';

interface Props {
  note: string;
  onNote: (note: string) => void;
  noteHint: string;
  /** The word on the button. */
  act: string;
  /** What else is missing; null where nothing is. */
  fault?: string | null;
  busy: boolean;
  error: Error | null;
  onSubmit: (signed: { note: string; by: string }) => void;
  /** Fields before the note. */
  children?: ReactNode;
}

/**
 * The part that all rulings share: a note, a name, and what the server said against it. Nothing that
 * was typed is lost when it refuses.
 */
export const RulingForm = ({
  note,
  onNote,
  noteHint,
  act,
  fault = null,
  busy,
  error,
  onSubmit,
  children,
}: Props) => {
  const { name, setName, remember } = useReaderName();
  const [tried, setTried] = useState(false);
  const noteFault = note.trim() === '' ? 'Say why: it is shown with the ruling.' : null;
  const nameFault = name.trim() === '' ? 'Give your name: it is recorded with the ruling.' : null;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (fault ?? noteFault ?? nameFault) {
      const faulty = event.currentTarget.querySelector<HTMLElement>('[data-faulty="true"]');
      faulty?.focus();
      return;
    }
    remember();
    onSubmit({ note: note.trim(), by: name.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {children}
      {tried && fault !== null && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <Field label="Why (required)" hint={noteHint} fault={tried ? noteFault : null}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
            maxLength={2000}
            required
            data-faulty={noteFault !== null}
            value={note}
            onChange={({ target }) => onNote(target.value)}
          />
        )}
      </Field>
      <Field
        label="Your name (required)"
        hint="Recorded with the ruling; remembered in this browser."
        fault={tried ? nameFault : null}
      >
        {(control) => (
          <input
            {...control}
            maxLength={200}
            required
            autoComplete="name"
            data-faulty={nameFault !== null}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      {error !== null && <Failure title="This was not recorded; it is still here" error={error} />}
      <div className={styles.acts}>
        <Button type="submit" look="primary" disabled={busy}>
          {busy ? 'Recording …' : act}
        </Button>
      </div>
    </form>
  );
};
