import { type Mark, markedSentence } from '../../../src/publishing/draft/marked-text.js';
import type { DraftAudit } from '../api/types.js';
import styles from './page.module.css';

interface Props {
  audit: DraftAudit;
  /** Of the sentence, from 0. */
  number: number;
  /** Where what is said of it stands; without one its class is not marked. */
  href?: string;
  isDimmed?: boolean;
}

const MEANINGS: Record<Mark, string> = {
  unsupported: 'The closest passage does not have this.',
  nowhere: 'This stands nowhere in the dossier.',
  misquoted: 'The source does not have this as it is quoted.',
};

/** A sentence with the words in question marked, and with its class where it leads to its note. */
export const MarkedSentence = ({ audit, number, href, isDimmed = false }: Props) => {
  const words = markedSentence(audit.sentences, number).map(({ text, marks: [mark] }, at) =>
    mark === undefined ? (
      text
    ) : (
      <mark key={at} className={styles.word} title={MEANINGS[mark]}>
        {text}
      </mark>
    ),
  );
  if (href === undefined) return words;
  const sentence = audit.sentences[number];
  const isListed =
    sentence !== undefined && (sentence.unchecked === null || sentence.quotations.length > 0);
  const look = { className: styles.said, 'data-class': sentence?.class, 'data-dimmed': isDimmed };
  return isListed ? (
    <a {...look} href={href}>
      {words}
    </a>
  ) : (
    <span {...look}>{words}</span>
  );
};
