/**
 * Does every hostile thing to Corroborate and says what held; ends with 1 where something did not.
 * `npm run hostile -- documents` runs one group, `npm run hostile -- documents pdf` its cases with
 * that in their names.
 */
import { documents } from './documents/group.js';
import type { HostileGroup } from './hostile-case.js';

/** Every group, in the order in which they are run. */
const GROUPS: readonly HostileGroup[] = [documents];

async function runGroup(group: HostileGroup, named: string): Promise<{ held: number; all: number }> {
  const { cases, summary, close } = await group.open();
  const chosen = cases.filter(({ name }) => name.includes(named));
  let held = 0;
  try {
    for (const { name, run } of chosen) {
      const started = performance.now();
      const reason = await run();
      if (reason === null) held += 1;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${reason === null ? 'held' : 'FAILED'}  ${seconds.padStart(5)} s  ${name}${reason === null ? '' : `: ${reason}`}`);
    }
    if (summary) console.log(summary());
  } finally {
    await close();
  }
  return { held, all: chosen.length };
}

const [group, named = ''] = process.argv.slice(2);
let failed = 0;
for (const each of GROUPS.filter(({ name }) => group === undefined || name === group)) {
  const { held, all } = await runGroup(each, named);
  console.log(`${each.name}: ${held} of ${all} held`);
  failed += all - held;
}
process.exitCode = failed > 0 ? 1 : 0;
