import type { ListedCheck, ServedCheck } from '../../app/serving/served-check.js';
import type { CheckRun } from '../../model/check-run.js';
import type { CheckHead, CheckView } from './schemas.js';

/** A check in a list. */
export function checkHead({ run, facts, stale }: ListedCheck): CheckHead {
  const { id, question, asOf, status } = run;
  return {
    id,
    question,
    asOf,
    checkedAt: facts?.askedAt ?? null,
    status,
    verdict: facts?.verdict ?? null,
    probability: facts?.probability ?? null,
    dossierRevision: facts?.revision ?? null,
    stale: {
      changed: stale.filter(({ why }) => why === 'changed').length,
      gone: stale.filter(({ why }) => why === 'gone').length,
    },
  };
}

/** How a check runs or ran, without its report. */
export function runView(run: CheckRun): Omit<CheckView, 'report'> {
  const { id, question, asOf, web, status, progress, failure, startedAt, finishedAt } = run;
  return {
    id,
    question,
    asOf,
    ...(web && { web }),
    status,
    progress,
    failure,
    startedAt,
    finishedAt,
  };
}

export const checkView = ({ run, check }: ServedCheck): CheckView => ({
  ...runView(run),
  report: check?.report ?? null,
});
