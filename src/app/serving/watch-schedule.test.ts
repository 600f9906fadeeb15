import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { WatchSchedule, type WatchScheduleOptions } from './watch-schedule.js';

const TARGETS = { webhook: null, mailFolder: null };

/** Dossiers whose looks take a while; one of them always fails. */
function dossiers() {
  const seen = { looks: [] as string[], atOnce: 0, most: 0, faults: [] as unknown[] };
  const open = async (name: string) => ({
    async watch() {
      seen.atOnce += 1;
      seen.most = Math.max(seen.most, seen.atOnce);
      await sleep(15);
      seen.atOnce -= 1;
      seen.looks.push(name);
      if (name === 'bad') throw new Error('it is damaged');
    },
  });
  const served = { names: async () => ['bad', 'good'], open };
  const given = served as unknown as WatchScheduleOptions['dossiers'];
  const onFault = (error: unknown) => void seen.faults.push(error);
  return { seen, options: { dossiers: given, everyMs: 5, targets: TARGETS, onFault } };
}

it('looks again and again, one dossier at a time, and ends with what is at hand', async () => {
  const { seen, options } = dossiers();
  const schedule = new WatchSchedule(options);
  while (seen.looks.length < 4) await sleep(5);
  await schedule.close();
  const { length } = seen.looks;
  await sleep(60);
  expect(seen.looks.slice(0, 4)).toEqual(['bad', 'good', 'bad', 'good']);
  expect([seen.most, seen.atOnce, seen.looks.length]).toEqual([1, 0, length]);
  expect(seen.faults.length).toBeGreaterThan(0);
});
