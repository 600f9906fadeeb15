import type { Report, ReportRuling as Ruling } from '../../../src/model/report.js';
import { longDate } from '../../../src/publishing/dates.js';
import { counted } from '../../../src/publishing/report-words.js';
import { probabilityWords, VERDICT_WORDS } from '../../../src/publishing/verdict-words.js';

import { Citations } from './citation.js';
import { CitingBlock } from './citing-block.js';
import { useReading } from './reading.js';
import styles from './rulings-note.module.css';

const WHAT: Record<Ruling['kind'], (ruling: Ruling) => string> = {
  stance: ({ from, to }) => `ruled that it ${to}, where the engine held ${from}`,
  merge: () => 'ruled that these go back to one account',
  split: () => 'ruled that this does not belong to the account it was counted with',
};

/** What the rulings changed of the verdict, or that they changed nothing. */
const effectOf = ({ verdict, withoutRulings }: Report): string | null => {
  if (verdict === null || withoutRulings === null || withoutRulings === undefined) return null;
  const { verdict: label, probability } = withoutRulings;
  const words = `${VERDICT_WORDS[label].toLowerCase()}, ${probabilityWords(probability)}`;
  const same = label === verdict.label && probability === verdict.probability;
  return same
    ? 'Without them the verdict would be the same.'
    : `Without them the verdict would be ${words}.`;
};

/** Which judgements readers overruled, who and why, and what that changed. */
export const RulingsNote = () => {
  const { report } = useReading();
  const rulings = report.rulings ?? [];
  if (rulings.length === 0) return null;
  return (
    <details className={styles.note}>
      <summary>
        {counted(rulings.length, 'ruling')} of readers went into this report. {effectOf(report)}
      </summary>
      <ul>
        {rulings.map((ruling) => (
          <li key={ruling.id}>
            <CitingBlock>
              <p>
                “{ruling.quote}” <span className={styles.soft}>({ruling.publisher})</span>
                <Citations numbers={ruling.evidence} />
              </p>
            </CitingBlock>
            <p className={styles.soft}>
              <bdi>{ruling.by}</bdi> {WHAT[ruling.kind](ruling)}, {longDate(ruling.at)}:{' '}
              {ruling.note}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
};
