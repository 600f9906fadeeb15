import { Worker } from 'node:worker_threads';
import { CorroborateError } from '../../model/error.js';
import type { ModelOutputs } from './model-outputs.js';
import { type Answer, END, type ThreadSettings, type Work } from './thread-messages.js';

/** The thread's program: compiled, it lies beside this file; before that, there is only source. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? './thread-from-source.mjs' : './thread-main.js',
  import.meta.url,
);

interface Waiting {
  resolve: (outputs: ModelOutputs) => void;
  reject: (error: CorroborateError) => void;
}

/**
 * One thread with weights of its own. It takes one piece of work at a time, which is for its
 * caller to see to, and keeps the process alive only while it has one.
 */
export class ModelThread {
  readonly #worker: Worker;
  #waiting: Waiting | undefined;
  #alive = true;
  #ending = false;
  readonly #ended: Promise<void>;

  constructor(settings: ThreadSettings) {
    // The process's own flags, a loader or a debugger, are not for this thread.
    this.#worker = new Worker(PROGRAM, { workerData: settings, execArgv: [] });
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    const fail = (cause: unknown): void => {
      this.#alive = false;
      this.#take()?.reject(
        new CorroborateError('internal-error', `A model can't be run: ${settings.weights}`, {
          hint: 'Check that this machine has free memory; if it does, please report this.',
          cause,
        }),
      );
    };
    this.#worker.on('error', fail);
    this.#worker.on('exit', (code) => fail(new Error(`its thread ended with ${code}`)));
    this.#ended = new Promise((resolve) => this.#worker.once('exit', () => resolve()));
  }

  get alive(): boolean {
    return this.#alive;
  }

  get busy(): boolean {
    return this.#waiting !== undefined;
  }

  /** @throws {CorroborateError} as the input has it, or `internal-error` where the thread ends. */
  run(work: Work): Promise<ModelOutputs> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#worker.ref();
      this.#worker.postMessage(work);
    });
  }

  /**
   * Ends it once it has loaded and done what it has in hand: a thread that is torn down within the
   * runtime's own code takes the process with it.
   */
  async close(): Promise<void> {
    this.#ending = true;
    this.#worker.ref();
    this.#worker.postMessage(END);
    await this.#ended;
  }

  #take(): Waiting | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (!this.#ending) this.#worker.unref();
    return waiting;
  }

  #settle(answer: Answer): void {
    const waiting = this.#take();
    if ('outputs' in answer) {
      waiting?.resolve(answer.outputs);
      return;
    }
    const { code, message, hint } = answer.failure;
    waiting?.reject(new CorroborateError(code, message, hint === undefined ? {} : { hint }));
  }
}
