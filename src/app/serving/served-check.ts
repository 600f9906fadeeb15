import type { Superseded } from '../../gathering/page-versions.js';
import type { Check } from '../../model/check.js';
import type { CheckRun } from '../../model/check-run.js';
import { CorroborateError } from '../../model/error.js';
import { type CheckFacts, factsOf } from './kept-checks.js';
import type { ServedDossier } from './served-dossier.js';

/** A check in lists: how it runs or ran, and what came of it once something did. */
export interface ListedCheck {
  run: CheckRun;
  facts: CheckFacts | null;
  /** Its sources that changed or went since. */
  stale: readonly Superseded[];
}

/** A check as a server knows it, with the answer once there is one. */
export interface ServedCheck extends Omit<ListedCheck, 'stale'> {
  check: Check | null;
}

type Place = Pick<ServedDossier, 'checks' | 'record'>;

/** How a check that the ledger holds came about, where nobody kept that. */
const finishedRun = ({ id, question, asOf, askedAt }: CheckFacts): CheckRun => ({
  id,
  question,
  asOf,
  status: 'done',
  progress: [],
  failure: null,
  startedAt: askedAt,
  finishedAt: askedAt,
  version: 1,
});

/** What the ledger holds is done, whatever else was kept of it. */
const listed = (run: CheckRun | undefined, facts: CheckFacts): Omit<ListedCheck, 'stale'> => ({
  run: run?.status === 'done' ? run : finishedRun(facts),
  facts,
});

/** @throws {CorroborateError} `not-found`. */
export async function findServedCheck({ checks, record }: Place, id: string): Promise<ServedCheck> {
  // The run first: one that ends in between is then found with its answer.
  const run = await record.run(id);
  const check = await checks.check(id);
  if (check !== undefined) return { ...listed(run, factsOf(check)), check };
  if (run !== undefined) return { run, facts: null, check: null };
  throw new CorroborateError('not-found', `The dossier holds no check ${id}`, {
    hint: 'See the list of checks.',
  });
}

/** A check with what became of its sources since. */
export const withStale = async (
  checks: Place['checks'],
  { run, facts }: Omit<ListedCheck, 'stale'>,
): Promise<ListedCheck> => ({ run, facts, stale: facts === null ? [] : await checks.stale(facts) });

/** All checks, those on their way and those that came to no end among them, newest first. */
export async function listServedChecks({ checks, record }: Place): Promise<ListedCheck[]> {
  const runs = new Map((await record.runs()).map((run) => [run.id, run]));
  const finished = await checks.facts();
  const held = new Set(finished.map(({ id }) => id));
  const done: ListedCheck[] = [];
  for (const facts of finished)
    done.push(await withStale(checks, listed(runs.get(facts.id), facts)));
  const others = [...runs.values()].filter(({ id }) => !held.has(id));
  return [...done, ...others.map((run) => ({ run, facts: null, stale: [] }))].sort((a, b) =>
    a.run.startedAt < b.run.startedAt ? 1 : -1,
  );
}
