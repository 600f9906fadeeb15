import { useLocation } from 'wouter';
import { useStartCheck } from '../api/checks.js';
import { addresses } from '../app/addresses.js';
import { Failure } from '../design/failure.js';
import styles from './follow-ups.module.css';
import { useReading } from './reading.js';

/** Questions that the report leads to; each asks itself when it is pressed. */
export const FollowUps = ({ questions }: { questions: readonly string[] }) => {
  const { dossier } = useReading();
  const [, go] = useLocation();
  const start = useStartCheck(dossier);
  const ask = (question: string): void => {
    start.mutate({ question }, { onSuccess: ({ id }) => go(addresses.check(dossier, id)) });
  };
  return (
    <>
      {start.error !== null && (
        <Failure title="The question could not be asked" error={start.error} />
      )}
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => ask(question)} disabled={start.isPending}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
