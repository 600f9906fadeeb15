import type { Check } from '../../model/check.js';
import type { CheckRun } from '../../model/check-run.js';
import { CorroborateError } from '../../model/error.js';
import type { ServedDossier } from './served-dossier.js';

/** A check as a server knows it: how it runs or ran, and the answer once there is one. */
export interface KnownCheck {
  run: CheckRun;
  check: Check | null;
}

/** How a check that the ledger holds came about, where nobody kept that. */
const finishedRun = ({ id, question, askedAt, report }: Check): CheckRun => ({
  id,
  question,
  asOf: report.asOf,
  status: 'done',
  progress: [],
  failure: null,
  startedAt: askedAt,
  finishedAt: askedAt,
  version: 1,
});

/** What the ledger holds is done, whatever else was kept of it. */
const known = (run: CheckRun | undefined, check: Check | undefined): KnownCheck | undefined => {
  if (check !== undefined) {
    const done = run?.status === 'done' ? run : undefined;
    return { run: done ?? finishedRun(check), check };
  }
  return run && { run, check: null };
};

/** @throws {CorroborateError} `not-found`. */
export async function knownCheck(
  { context, record }: Pick<ServedDossier, 'context' | 'record'>,
  id: string,
): Promise<KnownCheck> {
  const { ledger } = await context.stores();
  // The run first: one that ends in between is then found with its answer.
  const run = await record.run(id);
  const found = known(run, await ledger.check(id));
  if (found !== undefined) return found;
  throw new CorroborateError('not-found', `The dossier holds no check ${id}`, {
    hint: 'List them with GET /api/dossiers/{dossier}/checks or `corroborate list checks`.',
  });
}

/** All checks, those on their way and those that came to no end among them, newest first. */
export async function knownChecks({
  context,
  record,
}: Pick<ServedDossier, 'context' | 'record'>): Promise<KnownCheck[]> {
  const { ledger } = await context.stores();
  const runs = new Map((await record.runs()).map((run) => [run.id, run]));
  const checks = await ledger.checks();
  const held = new Set(checks.map(({ id }) => id));
  return [
    ...checks.flatMap((check) => known(runs.get(check.id), check) ?? []),
    ...[...runs.values()].filter(({ id }) => !held.has(id)).map((run) => ({ run, check: null })),
  ].sort((a, b) => (a.run.startedAt < b.run.startedAt ? 1 : -1));
}
