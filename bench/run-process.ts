import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What a program that ran to its end printed and took. */
export interface ProcessRun {
  stdout: string;
  /** From the start of the process to its end. */
  milliseconds: number;
  /** Most memory that the process held at once, in units of 2^20 bytes. */
  peakMebibytes: number;
}

const usageSchema = z.object({ maxRssKilobytes: z.number().positive() });
const REPORT_USAGE = fileURLToPath(new URL('processes/report-usage.mjs', import.meta.url));

/**
 * Runs a JavaScript program in its own process and measures it.
 *
 * @throws {Error} with what it wrote to standard error, where it ends with another code than 0.
 */
export async function runProcess(program: string, args: readonly string[]): Promise<ProcessRun> {
  const usage = join(tmpdir(), `corroborate-bench-usage-${process.pid}.json`);
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT_USAGE, program, ...args], {
    env: { ...process.env, BENCH_USAGE: usage },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const milliseconds = performance.now() - start;
  if (code !== 0) {
    throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${Buffer.concat(stderr)}`);
  }
  const { maxRssKilobytes } = usageSchema.parse(JSON.parse(readFileSync(usage, 'utf8')));
  rmSync(usage);
  return {
    stdout: Buffer.concat(stdout).toString(),
    milliseconds,
    peakMebibytes: maxRssKilobytes / 1024,
  };
}
