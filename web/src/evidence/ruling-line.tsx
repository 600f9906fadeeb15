import type { Ruling } from '../api/types.js';
import { moment } from '../design/format.js';
import styles from './evidence-table.module.css';
import { RULED_WORDS } from './ruling-words.js';

/** A reader's ruling in one line under the sentence that it is about. */
export const RulingLine = ({ ruling }: { ruling: Ruling }) => (
  <span className={styles.ruling}>
    <b>
      {RULED_WORDS[ruling.kind]} by {ruling.by}
    </b>
    , {moment(ruling.at)}: “{ruling.note}”{ruling.withdrawn && ' (withdrawn)'}
  </span>
);
