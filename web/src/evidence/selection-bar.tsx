import { useId } from 'react';
import type { OriginNames } from '../../../src/publishing/origin-names.js';
import { Button } from '../design/button.js';
import { counted } from '../design/format.js';
import type { Selection } from './selection.js';
import styles from './tray.module.css';

interface Props {
  selection: Selection;
  origins: OriginNames;
  onMerge: () => void;
  onSplit: () => void;
  onClear: () => void;
}

/** What can be done with the selected sentences, and why not where something can't. */
export const SelectionBar = ({ selection, origins, onMerge, onSplit, onClear }: Props) => {
  const id = useId();
  const { sentences, mergeFault, splitFault } = selection;
  const names = selection.origins.map((origin) => origins.get(origin) ?? origin);
  const faults = [...new Set([mergeFault, splitFault])].filter((fault) => fault !== null);
  return (
    <section className={`${styles.tray} ${styles.selection}`} aria-label="Selected sentences">
      <p>
        {counted(sentences.length, 'sentence')} selected
        {names.length > 0 && `, ${names.length === 1 ? 'origin' : 'origins'}: ${names.join('; ')}`}.{' '}
        <span id={id} className={styles.why}>
          {faults.join(' ')}
        </span>
      </p>
      <div className={styles.acts}>
        <Button disabled={mergeFault !== null} onClick={onMerge} aria-describedby={id}>
          Merge origins …
        </Button>
        <Button disabled={splitFault !== null} onClick={onSplit} aria-describedby={id}>
          Split off …
        </Button>
        <Button look="quiet" onClick={onClear}>
          Clear
        </Button>
      </div>
    </section>
  );
};
