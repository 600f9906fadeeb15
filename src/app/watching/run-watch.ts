import { embedBehind } from '../adding/embed-behind.js';
import type { OperationContext } from '../context.js';
import type { RunOptions } from '../run-options.js';
import { type RunRequest, runSource, type SourceRun } from './run-source.js';
import { type AlertTargets, noteTargets, type SentAlert, sendAlerts } from './send-alerts.js';
import { watchStates } from './watch-state.js';

export interface WatchRequest extends AlertTargets, RunRequest {
  /** Whether passages are left without vectors. */
  wordsOnly: boolean;
  /** Whether the scripts of pages are run that are empty without them; not unless given. */
  render?: boolean;
}

export interface WatchRun {
  runs: SourceRun[];
  alerts: SentAlert[];
  interrupted: boolean;
}

/**
 * Looks at all watched sources, one after another, and tells those who are to be told. It can be
 * stopped, or killed, at any moment: the next run goes on with what was begun.
 *
 * @throws {CorroborateError} What concerns the whole dossier; a source that fails is told.
 */
export async function runWatch(
  context: OperationContext,
  request: WatchRequest,
  options: RunOptions,
): Promise<WatchRun> {
  const { ledger, index } = await context.stores();
  // What it takes is missed before anything is looked at.
  const renderer = await context.renderer(request.render ?? false);
  const looking = { ...context, renderer: async () => renderer };
  await noteTargets(context, request);
  const states = watchStates(await ledger.watchEvents());
  const runs: SourceRun[] = [];
  for (const [done, state] of states.entries()) {
    if (options.signal?.aborted) break;
    const text = `Looking at ${state.source.address}`;
    options.onProgress?.({ kind: 'step', text, done, total: states.length });
    runs.push(await runSource(looking, state, request, options));
  }
  const alerts = await sendAlerts(context, request);
  const added = runs.some(({ items }) => items.some(({ document }) => document !== null));
  if (added && !request.wordsOnly) await embedBehind(index, await context.embedder(), options);
  const interrupted = options.signal?.aborted ?? false;
  return { runs, alerts, interrupted };
}
