import { z } from 'zod';
import type { Vitals } from './score.js';

/** What `observe-page.mjs` keeps. Times are milliseconds since the page was asked for. */
export const seenSchema = z.object({
  fcp: z.number(),
  lcp: z.number(),
  tasks: z.array(z.object({ startTime: z.number(), duration: z.number() })),
  shifts: z.array(z.object({ startTime: z.number(), value: z.number() })),
});
export type Seen = z.infer<typeof seenSchema>;

/** A task is long from here on: what is typed meanwhile waits. */
const LONG_MS = 50;
/** A burst of shifts ends with a pause of this, or when it has lasted `BURST_MS`. */
const PAUSE_MS = 1000;
const BURST_MS = 5000;

/** The worst burst of shifts. */
function worstBurst(shifts: Seen['shifts']): number {
  let [worst, burst, began, last] = [0, 0, 0, Number.NEGATIVE_INFINITY];
  for (const { startTime, value } of shifts) {
    if (startTime - last >= PAUSE_MS || startTime - began >= BURST_MS)
      [burst, began] = [0, startTime];
    burst += value;
    last = startTime;
    worst = Math.max(worst, burst);
  }
  return worst;
}

/** What was seen, as the figures that a page is scored by. */
export const vitalsOf = ({ fcp, lcp, tasks, shifts }: Seen): Vitals => ({
  fcp,
  lcp,
  tbt: tasks.reduce((sum, { startTime, duration }) => {
    const after = Math.min(duration, startTime + duration - fcp);
    return sum + Math.max(0, after - LONG_MS);
  }, 0),
  cls: worstBurst(shifts),
});
