import { useId } from 'react';
import type { Publisher } from '../api/types.js';
import { Field } from '../design/field.js';
import styles from './adding.module.css';

/** What is said of every file that is added next; empty where the files say it themselves. */
export interface AboutFiles {
  publisher: string;
  date: string;
}

interface Props {
  about: AboutFiles;
  onAbout: (about: AboutFiles) => void;
  publishers: readonly Publisher[];
}

/** Asks for what files often don't say: who put them out, and when. */
export const AboutFilesFields = ({ about, onAbout, publishers }: Props) => {
  const list = useId();
  const set = about.publisher !== '' || about.date !== '';
  return (
    <details className={styles.about} open={set || undefined}>
      <summary>Say who published the files and when</summary>
      <p className={styles.hint}>
        For every file you add next that does not say so itself. Evidence from unknown publishers
        counts for less.
      </p>
      <div className={styles.aboutFields}>
        <Field label="Publisher">
          {(control) => (
            <input
              {...control}
              list={list}
              maxLength={200}
              value={about.publisher}
              onChange={(event) => onAbout({ ...about, publisher: event.target.value })}
            />
          )}
        </Field>
        <datalist id={list}>
          {publishers.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Field label="Date">
          {(control) => (
            <input
              {...control}
              type="date"
              value={about.date}
              onChange={(event) => onAbout({ ...about, date: event.target.value })}
            />
          )}
        </Field>
      </div>
    </details>
  );
};

/** The fields as they are sent: what is empty is left out. */
export const saidOf = ({ publisher, date }: AboutFiles): { publisher?: string; date?: string } => ({
  ...(publisher.trim() === '' ? {} : { publisher: publisher.trim() }),
  ...(date === '' ? {} : { date }),
});
