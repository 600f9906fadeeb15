import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useCheckEvents } from '../api/check-events.js';
import { useCheck } from '../api/checks.js';
import { addresses } from '../app/addresses.js';
import { Button } from '../design/button.js';
import { Failure } from '../design/failure.js';
import styles from './tray.module.css';

interface Props {
  dossier: string;
  from: string;
  to: string;
  /** Leaves the new check out of the address again. */
  onLeave: () => void;
}

/** Watches the new check work and opens the comparison when it is done. */
export const FollowAgain = ({ dossier, from, to, onLeave }: Props) => {
  const { data: check, error, refetch } = useCheck(dossier, to);
  const [, navigate] = useLocation();
  useCheckEvents(dossier, to, check?.status === 'running');
  const done = check?.status === 'done';
  const leave = useRef(onLeave);
  useEffect(() => {
    if (!done) return;
    // The way back then leads to the evidence, not straight on to the comparison again.
    leave.current();
    navigate(addresses.compare(dossier, from, to));
  }, [done, navigate, dossier, from, to]);

  const stage = check?.progress.at(-1);
  return (
    <section className={styles.tray} aria-label="Asking again">
      {error !== null && (
        <Failure title="The new check could not be read" error={error} onRetry={() => refetch()} />
      )}
      {(check === undefined || check.status === 'running' || done) && error === null && (
        <p role="status">
          Asking again …{stage !== undefined && ` ${stage.stage}, ${stage.done} of ${stage.total}.`}{' '}
          What changed will appear here when it is done.
        </p>
      )}
      {check !== undefined && check.status !== 'running' && !done && (
        <>
          <p role="alert">
            The new check was {check.status === 'failed' ? 'not finished' : check.status}.{' '}
            {check.failure?.message} {check.failure?.hint}
          </p>
          <div className={styles.acts}>
            <Button onClick={onLeave}>Back to asking</Button>
          </div>
        </>
      )}
      <Link href={addresses.check(dossier, to)}>See the new check</Link>
    </section>
  );
};
