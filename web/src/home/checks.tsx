import { Link } from 'wouter';
import { staleWords } from '../../../src/publishing/stale-words.js';
import { isAnswer } from '../../../src/publishing/verdict-words.js';
import { type AskedQuestion, askedQuestions } from '../api/asked-questions.js';
import { useAllChecks } from '../api/checks.js';
import type { CheckHead } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { day, moment, percent } from '../design/format.js';
import { Loading } from '../design/loading.js';
import { VerdictMark } from '../design/verdict-mark.js';
import styles from './checks.module.css';
import { type HistoryEntry, historyOf, historyWords } from './history.js';

/** The questions that were asked of a dossier, the newest first, each once. */
export const Checks = ({ dossier }: { dossier: string }) => {
  const { checks, error, retry } = useAllChecks(dossier);
  if (checks === undefined) {
    return error === null ? (
      <Loading what="the checks" />
    ) : (
      <Failure title="The checks could not be listed" error={error} onRetry={retry} />
    );
  }
  if (checks.length === 0) {
    return (
      <Empty title="No questions asked yet">
        <p>
          <Link href={addresses.ask(dossier)}>Ask the first question</Link>
        </p>
      </Empty>
    );
  }
  return (
    <ul className={styles.list}>
      {askedQuestions(checks).map((asked) => (
        <Asked key={asked.question} dossier={dossier} asked={asked} />
      ))}
    </ul>
  );
};

interface AskedProps {
  dossier: string;
  asked: AskedQuestion;
}

/** A question with its newest answer, and what was answered before. */
const Asked = ({ dossier, asked: { question, checks } }: AskedProps) => {
  const [newest] = checks;
  if (newest === undefined) return null;
  const stale = staleWords(newest.stale);
  return (
    <li>
      <Link href={addresses.check(dossier, newest.id)} className={styles.question}>
        {question}
      </Link>
      <span className={styles.meta}>
        <StateOf check={newest} />
        {newest.checkedAt !== null && ` · ${moment(newest.checkedAt)}`}
        {newest.asOf !== null && ` · as of ${day(newest.asOf)}`}
        {stale !== null && <b className={styles.stale}> · {stale}</b>}
      </span>
      {checks.length > 1 && (
        <details className={styles.history}>
          <summary>{historyWords(checks)}</summary>
          <ol>
            {historyOf(checks).map((entry) => (
              <Earlier key={entry.check.id} dossier={dossier} entry={entry} />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
};

const Earlier = ({
  dossier,
  entry: { check, before },
}: {
  dossier: string;
  entry: HistoryEntry;
}) => {
  const when = check.checkedAt === null ? 'not finished' : moment(check.checkedAt);
  return (
    <li>
      <Link href={addresses.check(dossier, check.id)}>{when}</Link>
      {check.asOf !== null && ` as of ${day(check.asOf)}`}: <StateOf check={check} />
      {before !== null && (
        <>
          {' · '}
          <Link
            href={addresses.compare(dossier, before.id, check.id)}
            aria-label={`What changed from the check before to that of ${when}`}
          >
            what changed
          </Link>
        </>
      )}
    </li>
  );
};

const StateOf = ({ check }: { check: CheckHead }) => {
  if (check.status !== 'done') return <b>{check.status}</b>;
  return (
    <>
      <VerdictMark label={check.verdict} />
      {check.verdict !== null &&
        isAnswer(check.verdict) &&
        check.probability !== null &&
        ` ${percent(check.probability)}`}
    </>
  );
};
