import { visibleText } from '../../../src/publishing/visible-text.js';
import type { Span } from '../api/types.js';
import { STANCE_SIGNS } from '../design/stance-mark.js';
import type { EvidenceMark } from './evidence-marks.js';
import styles from './marked-text.module.css';
import { segmentsOf } from './segments.js';

interface Props {
  text: string;
  span: Span;
  marks: readonly EvidenceMark[];
}

const nameOf = ({ n, stance }: EvidenceMark): string =>
  n === null ? 'The place asked for' : `Evidence ${n}: ${stance}`;

/** The words of a span as text, the marks that reach into it drawn over them. */
export const MarkedText = ({ text, span, marks }: Props) =>
  segmentsOf(span, marks).map((segment) => {
    const words = visibleText(text.slice(segment.start, segment.end));
    const mark = segment.marks.find(({ isTarget }) => isTarget) ?? segment.marks[0];
    if (mark === undefined) return words;
    const begins = segment.marks.filter(({ start, n }) => start === segment.start && n !== null);
    return (
      <mark
        key={segment.start}
        className={styles.mark}
        data-stance={mark.stance ?? undefined}
        data-target={mark.isTarget || undefined}
        title={segment.marks.map(nameOf).join(' · ')}
      >
        {begins.map(({ n, stance }) => (
          <span key={n} className={styles.sign}>
            <span className="visually-hidden">
              evidence {n}, {stance}:{' '}
            </span>
            <span aria-hidden="true">
              {stance === null ? '' : STANCE_SIGNS[stance]}
              {n}
            </span>
          </span>
        ))}
        {words}
      </mark>
    );
  });
