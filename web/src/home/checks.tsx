import { Link } from 'wouter';
import { isAnswer } from '../../../src/publishing/verdict-words.js';
import { useChecks } from '../api/checks.js';
import type { CheckHead } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { Button } from '../design/button.js';
import { Empty } from '../design/empty.js';
import { Failure } from '../design/failure.js';
import { day, moment, percent } from '../design/format.js';
import { Loading } from '../design/loading.js';
import { VerdictMark } from '../design/verdict-mark.js';
import styles from './checks.module.css';
import { comparableOf } from './comparable.js';

/** The checks of a dossier, newest first. */
export const Checks = ({ dossier }: { dossier: string }) => {
  const list = useChecks(dossier);
  if (list.isPending) return <Loading what="the checks" />;
  if (list.error !== null && list.data === undefined) {
    return (
      <Failure
        title="The checks could not be listed"
        error={list.error}
        onRetry={() => void list.refetch()}
      />
    );
  }
  const checks = list.data.pages.flatMap(({ items }) => items);
  const earlier = comparableOf(checks);
  if (checks.length === 0) {
    return (
      <Empty title="Nothing was asked yet">
        <p>
          <Link href={addresses.ask(dossier)}>Ask the first question</Link>
        </p>
      </Empty>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {checks.map((check) => {
          const before = earlier.get(check.id);
          return (
            <li key={check.id}>
              <Link href={addresses.check(dossier, check.id)} className={styles.question}>
                {check.question}
              </Link>
              <span className={styles.meta}>
                <StateOf check={check} />
                {check.checkedAt !== null && ` · ${moment(check.checkedAt)}`}
                {check.asOf !== null && ` · as of ${day(check.asOf)}`}
              </span>
              {before !== undefined && (
                <Link
                  href={addresses.compare(dossier, before, check.id)}
                  className={styles.compare}
                  aria-label={`What changed since the check before of: ${check.question}`}
                >
                  What changed since the check before
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} disabled={list.isFetchingNextPage}>
          Earlier checks
        </Button>
      )}
    </>
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
