import { availableParallelism } from 'node:os';
import { CorroborateError } from '../../model/error.js';
import type { ModelOutputs } from './model-outputs.js';
import { ModelThread } from './model-thread.js';
import type { ThreadSettings, Work } from './thread-messages.js';

/** More threads than this gain little on a laptop, and each holds the weights once more. */
const MOST_THREADS = 4;

/** Threads without work this long are ended: they are started quickly, and hold much memory. */
const IDLE_MS = 10 * 60_000;

/** Work that was asked for together. */
interface Call {
  works: readonly Work[];
  outputs: ModelOutputs[];
  /** How many were handed out, and how many came back. */
  begun: number;
  done: number;
  resolve: (outputs: ModelOutputs[]) => void;
  reject: (error: unknown) => void;
}

/**
 * The threads of one model, one a core and at most four, each started when there is first work
 * for it, and all ended when there was none for long. Calls from several askers take turns, an input each, so that a long one holds nobody up.
 */
export class ModelThreads {
  readonly #settings: ThreadSettings;
  readonly #limit: number;
  readonly #threads = new Set<ModelThread>();
  /** Calls with work to hand out, the next one first. */
  readonly #turns: Call[] = [];
  readonly #open = new Set<Call>();
  readonly #idleMs: number;
  #idle: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(settings: ThreadSettings, threads: number | undefined, idleMs = IDLE_MS) {
    this.#settings = settings;
    this.#idleMs = idleMs;
    this.#limit = threads ?? Math.min(MOST_THREADS, availableParallelism());
  }

  /** How many threads there are now. */
  get size(): number {
    return this.#threads.size;
  }

  /**
   * Outputs in the order of the work. An error of one piece is that of the call; what the other
   * threads are at is finished and forgotten.
   *
   * @throws {CorroborateError} `interrupted` when the threads are closed meanwhile.
   */
  async run(works: readonly Work[], signal: AbortSignal | undefined): Promise<ModelOutputs[]> {
    signal?.throwIfAborted();
    if (this.#closed) throw closedError(this.#settings);
    if (works.length === 0) return [];
    let forget = (): void => {};
    clearTimeout(this.#idle);
    try {
      return await new Promise((resolve, reject) => {
        const call: Call = { works, outputs: [], begun: 0, done: 0, resolve, reject };
        const abort = (): void => this.#fail(call, signal?.reason);
        signal?.addEventListener('abort', abort);
        forget = () => signal?.removeEventListener('abort', abort);
        this.#open.add(call);
        this.#turns.push(call);
        this.#handOut();
      });
    } finally {
      forget();
      if (this.#open.size === 0) this.#endWhenIdle();
    }
  }

  /** Stops the threads and fails the calls that wait. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idle);
    for (const call of [...this.#open]) this.#fail(call, closedError(this.#settings));
    await Promise.all([...this.#threads].map((thread) => thread.close()));
  }

  #endWhenIdle(): void {
    clearTimeout(this.#idle);
    if (this.#closed) return;
    const end = (): void => {
      const threads = [...this.#threads];
      this.#threads.clear();
      for (const thread of threads) void thread.close();
    };
    this.#idle = setTimeout(end, this.#idleMs).unref();
  }

  #handOut(): void {
    for (;;) {
      const thread = this.#turns.length > 0 ? this.#freeThread() : undefined;
      const call = thread && this.#turns.shift();
      const work = call?.works[call.begun];
      if (!thread || !call || !work) return;
      const at = call.begun;
      call.begun += 1;
      if (call.begun < call.works.length) this.#turns.push(call);
      void this.#runOne(thread, call, work, at);
    }
  }

  async #runOne(thread: ModelThread, call: Call, work: Work, at: number): Promise<void> {
    try {
      call.outputs[at] = await thread.run(work);
      call.done += 1;
      if (call.done === call.works.length) {
        this.#open.delete(call);
        call.resolve(call.outputs);
      }
    } catch (error) {
      this.#fail(call, error);
    }
    this.#handOut();
  }

  #freeThread(): ModelThread | undefined {
    for (const thread of this.#threads) {
      if (!thread.alive) this.#threads.delete(thread);
      else if (!thread.busy) return thread;
    }
    if (this.#threads.size >= this.#limit) return undefined;
    const started = new ModelThread(this.#settings);
    this.#threads.add(started);
    return started;
  }

  #fail(call: Call, error: unknown): void {
    this.#open.delete(call);
    const turn = this.#turns.indexOf(call);
    if (turn >= 0) this.#turns.splice(turn, 1);
    call.reject(error);
  }
}

const closedError = ({ weights }: ThreadSettings): CorroborateError =>
  new CorroborateError('interrupted', `The model was closed: ${weights}`);
