import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useCheckEvents } from '../api/check-events.js';
import { useCancelCheck, useResumeCheck } from '../api/checks.js';
import type { Check } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { Button } from '../design/button.js';
import { Failure } from '../design/failure.js';
import { count, day } from '../design/format.js';
import { Notice } from '../design/notice.js';
import { sentence } from '../design/sentence.js';
import styles from './progress.module.css';
import { elapsed, type StageView, stagesOf } from './stages.js';

interface Props {
  dossier: string;
  /** The check as `useCheck` gives it. */
  check: Check;
}

/**
 * A check that has no report: while it runs, its stages with counts, live, and a way to cancel; when
 * it was cancelled, interrupted or failed, why, and a way to run it again. It keeps `useCheck` of the
 * same check up to date, so a page shows it until `check.status` is `done`:
 *
 *     check.status === 'done' ? <Report … /> : <CheckProgress dossier={d} check={check} />
 */
export const CheckProgress = ({ dossier, check }: Props) => (
  <section className={styles.progress} aria-labelledby="asked">
    <h1 id="asked">{check.question}</h1>
    {check.asOf !== null && <p className={styles.meta}>As of {day(check.asOf)}</p>}
    {check.status === 'running' ? (
      <Running dossier={dossier} check={check} />
    ) : (
      <Stopped dossier={dossier} check={check} />
    )}
  </section>
);

const Running = ({ dossier, check }: Props) => {
  const connection = useCheckEvents(dossier, check.id, true);
  const cancel = useCancelCheck(dossier, check.id);
  const stages = stagesOf(check.progress, check.web !== undefined);
  const now = stages.find(({ state }) => state === 'now');
  return (
    <>
      <Stages stages={stages} />
      <p className="visually-hidden" role="status">
        {now?.work ?? 'Starting the check'}
      </p>
      {connection === 'lost' && (
        <Notice tone="warning" title="The connection to the server was lost">
          <p>
            Trying again. The check continues without this page; if the server stopped, you can run
            it again.
          </p>
        </Notice>
      )}
      {cancel.error !== null && (
        <Failure title="The check could not be cancelled" error={cancel.error} />
      )}
      <div className={styles.foot}>
        <Button onClick={() => cancel.mutate()} disabled={cancel.isPending}>
          {cancel.isPending ? 'Cancelling …' : 'Cancel the check'}
        </Button>
        <Elapsed from={check.startedAt} />
      </div>
      <p className={styles.meta}>
        You can leave this page: the check continues and stays in the dossier’s list.
      </p>
    </>
  );
};

const Stages = ({ stages }: { stages: StageView[] }) => (
  <ol className={styles.stages}>
    {stages.map(({ stage, work, state, counts, note, kept }) => (
      <li key={stage} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
        <span className={styles.sign} aria-hidden="true">
          {state === 'done' ? '✓' : state === 'now' ? '●' : '○'}
        </span>
        <span className={styles.work}>
          {work}
          <span className="visually-hidden">, {state}</span>
        </span>
        {counts !== null && (
          <span className={styles.counts}>
            {count(counts.done)} of {count(counts.total)}
          </span>
        )}
        {state === 'now' && counts !== null && (
          <progress max={counts.total} value={counts.done} aria-label={work} />
        )}
        {note !== undefined && <p className={styles.note}>{note}</p>}
        {kept !== undefined && kept.length > 0 && <Kept pages={kept} />}
      </li>
    ))}
  </ol>
);

/** The pages that came in, the newest first. */
const Kept = ({ pages }: { pages: readonly string[] }) => (
  <ul className={styles.kept} aria-label="Pages kept so far">
    {pages.toReversed().map((page) => (
      <li key={page}>
        <bdi>{page}</bdi>
      </li>
    ))}
  </ul>
);

const Elapsed = ({ from }: { from: string }) => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <span className={styles.counts}>{elapsed(from, now)}</span>;
};

const ENDS: Record<'failed' | 'cancelled' | 'interrupted', { title: string; text: string }> = {
  failed: { title: 'The check failed', text: 'Nothing in the dossier changed.' },
  cancelled: {
    title: 'The check was cancelled',
    text: 'It has no report. The passages already read are kept, so running it again takes less time.',
  },
  interrupted: {
    title: 'The check was interrupted',
    text: 'The server stopped while it was running. Run it again: it keeps its address.',
  },
};

const Stopped = ({ dossier, check }: Props) => {
  const resume = useResumeCheck(dossier, check.id);
  if (check.status === 'running' || check.status === 'done') return null;
  const { title, text } = ENDS[check.status];
  return (
    <Notice tone={check.status === 'failed' ? 'failure' : 'warning'} title={title}>
      {check.failure !== null && <p>{sentence(check.failure.message)}</p>}
      {check.failure?.hint && <p>{check.failure.hint}</p>}
      <p>{text}</p>
      {resume.error !== null && <Failure title="It could not be run again" error={resume.error} />}
      <div className={styles.foot}>
        <Button look="primary" onClick={() => resume.mutate()} disabled={resume.isPending}>
          Run it again
        </Button>
        <Link href={addresses.ask(dossier, check.question)}>Change the question</Link>
      </div>
    </Notice>
  );
};
