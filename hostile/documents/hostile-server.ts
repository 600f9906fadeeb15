import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FormData, fetch } from 'undici';
import { z } from 'zod';

const MAIN = resolve('dist/cli/main.js');

const measuresSchema = z.object({
  /** Milliseconds that the slowest answer to `/health` took. */
  slowest: z.number(),
  /** Megabytes that the largest reading process held. */
  largest: z.number(),
});

export type Measures = z.infer<typeof measuresSchema>;

const addedSchema = z.object({
  outcome: z.string().optional(),
  failure: z.object({ code: z.string(), message: z.string() }).optional(),
  code: z.string().optional(),
});

const addressFrom = (child: ChildProcess): Promise<string> =>
  new Promise((found, fail) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const address = /open: (http:\S+)/.exec(chunk.toString())?.[1];
      if (address !== undefined) found(address);
    });
    child.once('close', (code) => fail(new Error(`the server ended with ${code}`)));
  });

/** The built server with an empty dossier, watched from a thread of its own. */
export class HostileServer {
  readonly #folder: string;
  readonly #child: ChildProcess;
  readonly #watch: Worker;
  readonly #documents: string;

  private constructor(folder: string, child: ChildProcess, address: string) {
    this.#folder = folder;
    this.#child = child;
    this.#documents = `${address}/api/dossiers/hostile/documents`;
    this.#watch = new Worker(new URL('./watch-server.mjs', import.meta.url), {
      workerData: { address, pid: child.pid },
      execArgv: [],
    });
  }

  static async start(): Promise<HostileServer> {
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-hostile-'));
    const dossier = join(folder, 'hostile');
    execFileSync(process.execPath, [MAIN, 'init', dossier], { stdio: 'ignore' });
    const args = [MAIN, 'serve', '--port', '0', '--dossier', dossier];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    return new HostileServer(folder, child, await addressFrom(child));
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Adds a file as the reading room does, and says what became of it. */
  async upload(name: string, bytes: Uint8Array): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([Uint8Array.from(bytes)]), name);
    // Making the next file takes longer than the server keeps a connection.
    const headers = { 'X-Corroborate': '1', Connection: 'close' };
    const answer = await fetch(this.#documents, { method: 'POST', headers, body: form });
    const { outcome, failure, code } = addedSchema.parse(await answer.json());
    return failure?.code ?? outcome ?? code ?? String(answer.status);
  }

  /** What was measured since this was asked last. */
  async measured(): Promise<Measures> {
    const told = once(this.#watch, 'message');
    this.#watch.postMessage('tell');
    const [measures] = await told;
    return measuresSchema.parse(measures);
  }

  async close(): Promise<void> {
    await this.#watch.terminate();
    const ended = once(this.#child, 'close');
    if (this.running) {
      this.#child.kill('SIGKILL');
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
