import { counted } from '../../model/counted.js';
import type { RunEnd } from '../../model/web-run.js';
import { type Address, chooseAddresses, nextTogether } from './choose-addresses.js';
import { fetchPage } from './fetch-page.js';
import { readPage } from './read-page.js';
import type { RunParts } from './run-parts.js';
import { WEB_RUN } from './run-settings.js';
import { endsOf } from './run-state.js';
import { searchWeb } from './search-web.js';
import { type Spent, stopRule } from './stop-rule.js';

function tell({ log: { state }, options }: RunParts, total: number): void {
  const count = (kind: 'kept' | 'aside' | 'failed') => endsOf(state, kind).length;
  const note = `${counted(count('kept'), 'page')} kept, ${count('aside')} set aside, ${count('failed')} failed`;
  options.onProgress?.({
    kind: 'step',
    text: `Reading the web: ${note}`,
    done: state.ends.size,
    total,
    stage: 'fetching',
    note,
    kept: endsOf(state, 'kept').map(({ url }) => url),
  });
}

const isOpen =
  ({ log: { state } }: RunParts) =>
  ({ url }: Address): boolean =>
    !state.ends.has(url);

/** Fetches together what is to be fetched; what the time of the run cuts off stays open. */
async function fetchTogether(
  parts: RunParts,
  addresses: readonly Address[],
  msLeft: number,
): Promise<void> {
  const { signal } = parts.options;
  const late = AbortSignal.timeout(Math.max(1, Math.ceil(msLeft)));
  const stop = signal ? AbortSignal.any([signal, late]) : late;
  const fetched = await Promise.allSettled(
    addresses
      .filter(({ url }) => !parts.log.state.fetched.has(url))
      .map((address) => fetchPage(parts, address, stop)),
  );
  signal?.throwIfAborted();
  for (const one of fetched)
    if (one.status === 'rejected' && one.reason !== late.reason) throw one.reason;
}

/** Visits pages, a few at a time, until a rule ends it. */
async function visitPages(parts: RunParts, spent: () => Spent): Promise<RunEnd | null> {
  const { log, options } = parts;
  const chosen = chooseAddresses(log.state);
  const total = Math.min(chosen.length, log.state.began.budget.pages);
  for (;;) {
    tell(parts, total);
    const waiting = chosen.filter(isOpen(parts));
    if (waiting.length === 0) return null;
    const rule = stopRule(log.state, spent());
    if (rule !== null) return rule;
    const { pages, seconds } = log.state.began.budget;
    const together = nextTogether(waiting, Math.min(WEB_RUN.atOnce, pages - log.state.ends.size));
    await fetchTogether(parts, together, (seconds - spent().seconds) * 1000);
    for (const address of together) {
      options.signal?.throwIfAborted();
      await readPage(parts, address);
    }
  }
}

/**
 * Searches the web for a question, and fetches, keeps, reads and adds what was found, until a rule
 * ends it. Each step is recorded as it is done: a run that was cut short goes on where it was.
 *
 * @param bytes - What was fetched so far in this process.
 * @throws {CorroborateError} `search-failed` where no search was answered; what concerns the whole
 *   dossier. @throws {Error} The reason of an abort.
 */
export async function runWeb(parts: RunParts, bytes: () => number): Promise<void> {
  const { log, now } = parts;
  if (log.state.ended !== null) return;
  const start = now();
  const before = [...log.state.fetched.values()].reduce((sum, fetched) => sum + fetched.bytes, 0);
  const spent = (): Spent => ({
    seconds: (now() - start) / 1000,
    bytes: before + bytes(),
  });
  const cutShort = await searchWeb(parts);
  const rule = await visitPages(parts, spent);
  await log.add({ kind: 'ended', by: rule ?? cutShort ?? 'all-visited' });
}
