import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that is warm and waits to add a folder to a dossier. */
export class Adder {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #exit: Promise<unknown[]>;
  #output = '';
  #errors = '';

  /** @param script - The compiled `add-folder.ts`. */
  constructor(script: string, dossier: string, folder: string) {
    this.#child = spawn(process.execPath, [script, dossier, folder]);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#output += text;
    });
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#errors += text;
    });
    this.#exit = once(this.#child, 'close');
  }

  async start(): Promise<void> {
    while (!this.#output.startsWith('ready\n')) {
      if (this.#child.exitCode !== null) throw new Error(`adder ended early: ${this.#errors}`);
      await Promise.race([once(this.#child.stdout, 'data'), this.#exit]);
    }
    this.#child.stdin.write('.');
  }

  /** Waits for the end. @throws {Error} Where it failed, with what it said. */
  async finish(): Promise<void> {
    const [code] = await this.#exit;
    if (code !== 0) throw new Error(`adder failed with ${String(code)}: ${this.#errors}`);
  }

  /** Ends it as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exit;
  }

  /** Names of the files that it acknowledged; a line cut short counts for nothing. */
  acknowledged(): string[] {
    const lines = this.#output.split('\n').slice(0, -1);
    return lines.filter((line) => line !== 'ready' && line !== 'done');
  }

  finished(): boolean {
    return this.#output.endsWith('done\n');
  }
}
