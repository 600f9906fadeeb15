import { Worker } from 'node:worker_threads';
import type { ReadingLimits } from '../../model/reading-limits.js';

/** Milliseconds between two looks: memory can grow by some tens of megabytes in one. */
const PERIOD = 20;

/** How the process ends itself, for the one that waits for it to tell why. */
export const ENDED_BY = { seconds: 'SIGTERM', megabytes: 'SIGKILL' } as const;

/**
 * A thread that ends the process once it costs too much, or once nobody waits for it any more. A
 * thread, because the process's own is busy when it matters; and all of the process's memory,
 * because the limit of the heap doesn't bound what lies outside of it.
 */
const WATCH = `
const { workerData } = require('node:worker_threads');
const { allowed, megabytes, parent, endedBy } = workerData;
const processorSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
for (;;) {
  Atomics.wait(allowed, 0, 0);
  const started = processorSeconds();
  for (let most = Atomics.load(allowed, 0); most > 0; most = Atomics.load(allowed, 0)) {
    Atomics.wait(allowed, 0, most, ${PERIOD});
    if (process.memoryUsage.rss() > megabytes * 1e6 || process.ppid !== parent)
      process.kill(process.pid, endedBy.megabytes);
    if (processorSeconds() - started > most / 1000) process.kill(process.pid, endedBy.seconds);
  }
}`;

/**
 * Watches what this process costs while it is at work.
 *
 * @returns Says how many seconds of the processor the work at hand may take; 0 where there is none.
 */
export function watchCost({ megabytes }: Pick<ReadingLimits, 'megabytes'>): (most: number) => void {
  /** Milliseconds of the processor. */
  const allowed = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { megabytes, allowed, parent: process.ppid, endedBy: ENDED_BY };
  new Worker(WATCH, { eval: true, workerData, execArgv: [] }).unref();
  return (most) => {
    Atomics.store(allowed, 0, Math.ceil(most * 1000));
    Atomics.notify(allowed, 0);
  };
}
