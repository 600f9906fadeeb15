import type { RunEnd, WebBudget } from '../../model/web-run.js';
import { WEB_RUN } from './run-settings.js';
import { endsOf, type RunState } from './run-state.js';

/** What was taken that the events do not tell: of this process alone. */
export interface Spent {
  seconds: number;
  bytes: number;
}

const ofPurpose = ({ searched }: RunState, purpose: 'claim' | 'against'): boolean =>
  searched.some((event) => event.purpose === purpose && event.search.failure === null);

/** Whether a search for each side was answered; what found nothing was answered too. */
export const sidesSearched = (state: RunState): { claim: boolean; against: boolean } => {
  const asked = state.began.queries;
  const claim = ofPurpose(state, 'claim');
  // An open question has no sides: what is asked for is asked for once.
  const sided = asked.some(({ purpose }) => purpose === 'against');
  return { claim, against: sided ? ofPurpose(state, 'against') : claim };
};

/** Pages since the last that was kept and is no copy of another. */
function sinceNewOrigin({ ends }: RunState): number {
  const last = [...ends.values()].findLastIndex((end) => end.kind === 'kept' && !end.copy);
  return ends.size - 1 - last;
}

/** The budget that a run has used up, or null. */
function budgetSpent(state: RunState, spent: Spent): RunEnd | null {
  const { pages, seconds, megabytes }: WebBudget = state.began.budget;
  if (state.ends.size >= pages) return 'pages';
  if (spent.seconds >= seconds) return 'seconds';
  return spent.bytes >= megabytes * 1_000_000 ? 'megabytes' : null;
}

/** The rule by which a run is to end before the next page, or null. */
export function stopRule(state: RunState, spent: Spent): RunEnd | null {
  const budget = budgetSpent(state, spent);
  if (budget !== null) return budget;
  const sides = sidesSearched(state);
  if (!sides.claim || !sides.against) return null;
  const kept = endsOf(state, 'kept');
  if (kept.length >= WEB_RUN.enough && kept.some(({ primary }) => primary)) return 'record-found';
  return sinceNewOrigin(state) >= WEB_RUN.withoutOrigin ? 'no-new-origin' : null;
}
