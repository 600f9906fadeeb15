import { Link } from 'wouter';
import {
  OPEN_QUESTION_WORDS,
  probabilityWords,
  VERDICT_WORDS,
} from '../../../src/publishing/verdict-words.js';
import { isSameQuestion } from '../api/asked-questions.js';
import { useAllChecks } from '../api/checks.js';
import type { CheckHead } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { moment } from '../design/format.js';
import { Menu } from './report-menu.js';
import styles from './report-menu.module.css';

const answerOf = ({ verdict, probability }: CheckHead): string => {
  if (verdict === null) return OPEN_QUESTION_WORDS.inList;
  const words = VERDICT_WORDS[verdict];
  return probability === null ? words : `${words}, ${probabilityWords(probability)}`;
};

interface Props {
  dossier: string;
  check: string;
  question: string;
  checkedAt: string;
}

/** Leads to what changed against the other checks of the question; nothing where there are none. */
export const CompareMenu = ({ dossier, check, question, checkedAt }: Props) => {
  const { checks } = useAllChecks(dossier);
  const others = (checks ?? []).filter(
    (other) =>
      other.id !== check && other.status === 'done' && isSameQuestion(other.question, question),
  );
  if (others.length === 0) return null;
  return (
    <Menu name="Compare">
      <ul className={styles.list}>
        {others.map((other) => {
          const isLater = (other.checkedAt ?? '') > checkedAt;
          const [from, to] = isLater ? [check, other.id] : [other.id, check];
          return (
            <li key={other.id}>
              <Link href={addresses.compare(dossier, from, to)}>
                <b>
                  {isLater ? 'Later' : 'Earlier'}: {moment(other.checkedAt ?? '')}
                </b>
                <span>{answerOf(other)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </Menu>
  );
};
