import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProcess } from './run-process.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = (code: string): string => {
  const path = join(folder, 'program.mjs');
  writeFileSync(path, code);
  return path;
};

describe('runProcess', () => {
  it('gives what a program printed and the memory it held', async () => {
    const holds = program(
      'const held = Buffer.alloc(200 << 20, 1); console.log(process.argv[2], held[5]);',
    );
    const run = await runProcess(holds, ['said']);
    expect(run.stdout).toBe('said 1\n');
    expect(run.peakMebibytes).toBeGreaterThan(200);
    expect(run.milliseconds).toBeGreaterThan(0);
  });

  it('tells what a failing program said', async () => {
    const fails = program('console.error("no such dossier"); process.exitCode = 4;');
    await expect(runProcess(fails, [])).rejects.toThrowError(/ended with 4:\nno such dossier/);
  });
});
