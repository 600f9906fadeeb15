import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantileOf } from '../quantile.js';
import { type ProcessRun, runProcess } from '../run-process.js';
import { rounded, type Section } from '../section.js';

const RUNS = 9;

const EXAMPLE = 'examples/sheriff-exchange/documents';
const QUESTION = "Is the Calder County Sheriff's Office being trained by the Esmaran army?";

const measured = async (cli: string, args: readonly string[]): Promise<ProcessRun[]> => {
  await runProcess(cli, args);
  const runs: ProcessRun[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await runProcess(cli, args));
  return runs;
};

/** How long a command takes from nothing to its end, as somebody at a terminal waits for it. */
export async function measureColdStart(cli: string): Promise<Section> {
  const dossier = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
  const commands = [['--help'], ['--version'], ['ask', QUESTION, '--dossier', dossier]];
  const rows: Section['rows'] = [];
  await runProcess(cli, ['init', dossier]);
  await runProcess(cli, ['add', EXAMPLE, '--dossier', dossier]);
  for (const args of commands) {
    const runs = await measured(cli, args);
    const times = runs.map(({ milliseconds }) => milliseconds);
    rows.push({
      command: `corroborate ${args[0]}`,
      'median ms': rounded(quantileOf(times, 0.5)),
      'fastest ms': rounded(Math.min(...times)),
      'slowest ms': rounded(Math.max(...times)),
      'peak MiB': rounded(Math.max(...runs.map(({ peakMebibytes }) => peakMebibytes))),
    });
  }
  rmSync(dossier, { recursive: true });
  return {
    title: 'Cold start',
    rows,
    note: `Whole processes, \`ask\` of the shipped example; ${RUNS} runs after one that warms the file cache.`,
  };
}
