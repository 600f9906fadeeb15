import { quantileOf } from '../quantile.js';
import { type ProcessRun, runProcess } from '../run-process.js';
import { rounded, type Section } from '../section.js';

const RUNS = 9;

const measured = async (cli: string, args: readonly string[]): Promise<ProcessRun[]> => {
  await runProcess(cli, args);
  const runs: ProcessRun[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await runProcess(cli, args));
  return runs;
};

/** How long a command takes from nothing to its end, as somebody at a terminal waits for it. */
export async function measureColdStart(
  cli: string,
  commands: readonly { label: string; args: readonly string[] }[],
): Promise<Section> {
  const rows: Section['rows'] = [];
  for (const { label, args } of commands) {
    const runs = await measured(cli, args);
    const times = runs.map(({ milliseconds }) => milliseconds);
    rows.push({
      command: label,
      'median ms': rounded(quantileOf(times, 0.5)),
      'fastest ms': rounded(Math.min(...times)),
      'slowest ms': rounded(Math.max(...times)),
      'peak MiB': rounded(Math.max(...runs.map(({ peakMebibytes }) => peakMebibytes))),
    });
  }
  return {
    title: 'Cold start',
    rows,
    note: `Whole processes, ${RUNS} runs after one that warms the file cache.`,
  };
}
