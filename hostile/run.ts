/**
 * Does every hostile thing to Corroborate and says what held; ends with 1 where something did not.
 * `npm run hostile -- documents` runs one group, `npm run hostile -- documents pdf` its cases with
 * that in their names.
 */
import { cases as archives } from './archives.js';
import { cases as clients } from './clients.js';
import { clearDesks } from './desk.js';
import { documents } from './documents/group.js';
import type { HostileCase, HostileGroup } from './hostile-case.js';
import { LEDGER_CASES } from './ledgers.js';
import { hostileToModels } from './models/group.js';
import { cases as poisoning } from './poisoning.js';
import { REPORT_CASES } from './reports.js';

/** Cases that each prepare what they need. */
function groupOf(
  name: string,
  cases: readonly HostileCase[],
  close: () => void | Promise<void> = () => undefined,
): HostileGroup {
  return { name, open: async () => ({ cases, close: async () => close() }) };
}

/** Every group, in the order in which they are run. */
const GROUPS: readonly HostileGroup[] = [
  documents,
  groupOf('poisoning', poisoning),
  groupOf('archives', archives),
  hostileToModels,
  groupOf('ledgers', LEDGER_CASES, clearDesks),
  groupOf('reports', REPORT_CASES, clearDesks),
  groupOf('clients', clients),
];

async function runGroup(
  group: HostileGroup,
  named: string,
): Promise<{ held: number; all: number }> {
  const { cases, summary, close } = await group.open();
  const chosen = cases.filter(({ name }) => name.includes(named));
  let held = 0;
  try {
    for (const { name, run } of chosen) {
      const started = performance.now();
      const reason = await run();
      if (reason === 'held') held += 1;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(
        `${reason === 'held' ? 'held' : 'FAILED'}  ${seconds.padStart(5)} s  ${name}${reason === 'held' ? '' : `: ${reason}`}`,
      );
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
