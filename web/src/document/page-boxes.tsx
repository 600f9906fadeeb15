import type { Recognition } from '../../../src/model/recognition.js';
import styles from './pdf-pages.module.css';

export type PageBox = Recognition['boxes'][number];

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Marks on the picture of a page: where the words of a quotation were recognised. */
export const PageBoxes = ({ boxes }: { boxes: readonly PageBox[] }) =>
  boxes.map(({ left, top, right, bottom }) => (
    <mark
      key={`${left} ${top}`}
      className={styles.box}
      style={{
        left: percent(left),
        top: percent(top),
        width: percent(right - left),
        height: percent(bottom - top),
      }}
    />
  ));
