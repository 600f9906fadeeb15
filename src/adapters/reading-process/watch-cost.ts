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
const { atWork, seconds, megabytes, parent, endedBy } = workerData;
const processorSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
for (;;) {
  Atomics.wait(atWork, 0, 0);
  const started = processorSeconds();
  while (Atomics.load(atWork, 0) === 1) {
    Atomics.wait(atWork, 0, 1, ${PERIOD});
    if (process.memoryUsage.rss() > megabytes * 1e6 || process.ppid !== parent)
      process.kill(process.pid, endedBy.megabytes);
    if (processorSeconds() - started > seconds) process.kill(process.pid, endedBy.seconds);
  }
}`;

/**
 * Watches what this process costs while it is at work.
 *
 * @returns Says whether it is.
 */
export function watchCost(limits: Omit<ReadingLimits, 'answer'>): (working: boolean) => void {
  const atWork = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { ...limits, atWork, parent: process.ppid, endedBy: ENDED_BY };
  new Worker(WATCH, { eval: true, workerData, execArgv: [] }).unref();
  return (working) => {
    Atomics.store(atWork, 0, working ? 1 : 0);
    Atomics.notify(atWork, 0);
  };
}
