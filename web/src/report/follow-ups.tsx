import { useLocation } from 'wouter';
import { useStartCheck } from '../api/checks.js';
import { addresses } from '../app/addresses.js';
import { Failure } from '../design/failure.js';
import styles from './follow-ups.module.css';
import parts from './parts.module.css';
import { useReading } from './reading.js';

/** Questions that the report leads to; each asks itself when it is pressed. */
export const FollowUps = () => {
  const { dossier, report } = useReading();
  const [, go] = useLocation();
  const start = useStartCheck(dossier);
  if (report.followUps.length === 0) return null;
  const ask = (question: string): void => {
    start.mutate({ question }, { onSuccess: ({ id }) => go(addresses.check(dossier, id)) });
  };
  return (
    <section className={parts.part} aria-labelledby="next">
      <h2 id="next">Ask next</h2>
      {start.error !== null && (
        <Failure title="The question could not be asked" error={start.error} />
      )}
      <ul className={styles.list}>
        {report.followUps.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => ask(question)} disabled={start.isPending}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
