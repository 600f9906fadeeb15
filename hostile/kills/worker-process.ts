import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import { ledgerHeadSchema } from '../../src/model/ledger-head.js';

const acknowledgedSchema = z.object({
  kind: z.enum(['document', 'report', 'run', 'index', 'folder']),
  id: z.string(),
  head: ledgerHeadSchema,
});

export type Acknowledged = z.infer<typeof acknowledgedSchema>;

/** Blocks of 512 or 1024 bytes that a file may have where the disk is to be full. */
const MOST_BLOCKS = 3000;

/** A process that works on a dossier until it is killed. */
export class WorkerProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #exit: Promise<unknown[]>;
  #output = '';
  #errors = '';

  /** @param args - Script, mode, dossier, token and days of `worker.ts`. */
  constructor(args: readonly string[], options: { fullDisk?: boolean } = {}) {
    this.#child = options.fullDisk
      ? spawn('sh', ['-c', `ulimit -f ${MOST_BLOCKS}; exec "$0" "$@"`, process.execPath, ...args])
      : spawn(process.execPath, args);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#output += text;
    });
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#errors += text;
    });
    this.#exit = once(this.#child, 'close');
  }

  async start(): Promise<void> {
    await this.#until((output) => output.startsWith('ready\n'));
    this.#child.stdin.write('.');
  }

  /** Waits until something is acknowledged: a kill before that could lose nothing. */
  async atWork(): Promise<void> {
    await this.#until((output) => output.includes('{"kind"') || output.includes('\nended '));
  }

  async #until(reached: (output: string) => boolean): Promise<void> {
    while (!reached(this.#output)) {
      if (this.#child.exitCode !== null) throw new Error(`it ended early: ${this.#errors}`);
      await Promise.race([once(this.#child.stdout, 'data'), this.#exit]);
    }
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exit;
  }

  /** Why it ended by itself: the code of the error. */
  async ended(): Promise<string> {
    await this.#exit;
    return /^ended (.*)$/m.exec(this.#output)?.[1] ?? `nothing said: ${this.#errors}`;
  }

  /** Whether it ended before anybody killed it, and what it said. */
  failure(): string | null {
    return /^ended (.*)$/m.exec(this.#output)?.[1] ?? null;
  }

  /** What it acknowledged; a line cut short counts for nothing. */
  acknowledged(): Acknowledged[] {
    const lines = this.#output.split('\n').slice(0, -1);
    return lines
      .filter((line) => line.startsWith('{'))
      .map((line) => acknowledgedSchema.parse(JSON.parse(line)));
  }
}
