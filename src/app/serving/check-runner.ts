import type { CheckRun } from '../../model/check-run.js';
import { CorroborateError } from '../../model/error.js';
import type { WebScope } from '../../model/web-run.js';
import type { ServerRecord } from '../../ports/server-record.js';
import { askDossier } from '../asking/ask-dossier.js';
import type { OperationContext } from '../context.js';
import type { Progress } from '../run-options.js';
import { askWeb } from '../web/ask-web.js';
import { failureValue } from './failure-value.js';
import { completeProgress, withStep } from './run-progress.js';

/** Checks of one holder of a token that may wait or work at once: others want their turn too. */
const MOST_OF_ONE = 5;

/** Askings that may wait for the one at hand: more would wait longer than anybody does. */
const MOST_WAITING = 20;

interface Work {
  run: CheckRun;
  /** Id of the token that it was asked with, or null on a server of this machine alone. */
  readonly owner: string | null;
  readonly stop: AbortController;
  /** Whether its turn has come. */
  begun: boolean;
  /** Settles, without an error, when the run is over. */
  over: Promise<void>;
}

type Listener = (run: CheckRun) => void;

export interface CheckRunnerOptions {
  context: OperationContext;
  record: ServerRecord;
  /** Waited for before each asking: what was added must be found. */
  ready: (signal: AbortSignal) => Promise<void>;
  /** Whether questions may be sent to search providers. */
  searchesWeb?: boolean;
  /** Told of faults of ours, which the run shows without their inner words. */
  onFault: (error: unknown) => void;
}

/**
 * Runs checks one after another, in this process. Each change of a run is kept before it is told,
 * so that after a stop the run is found `interrupted` and can be run again under its id.
 */
export class CheckRunner {
  readonly #options: CheckRunnerOptions;
  readonly #works = new Map<string, Work>();
  readonly #listeners = new Map<string, Set<Listener>>();
  #last: Promise<void> = Promise.resolve();
  #closing = false;

  private constructor(options: CheckRunnerOptions) {
    this.#options = options;
  }

  /** Marks what an earlier process left running: as done where its report was kept, else as interrupted. */
  static async open(options: CheckRunnerOptions): Promise<CheckRunner> {
    const { context, record } = options;
    const { ledger } = await context.stores();
    for (const run of await record.runs()) {
      if (run.status !== 'running') continue;
      const check = await ledger.check(run.id);
      const finishedAt = check?.askedAt ?? context.clock.now().toISOString();
      await record.saveRun({
        ...run,
        status: check ? 'done' : 'interrupted',
        progress: check ? completeProgress(run.progress) : run.progress,
        finishedAt,
        version: run.version + 1,
      });
    }
    return new CheckRunner(options);
  }

  /**
   * Begins to answer a question.
   *
   * @param owner - Id of the token that it is asked with, if any.
   * @param web - Whether the web is searched first.
   * @throws {CorroborateError} `forbidden` where this server does not search the web; `too-many-requests` where too many wait already, of all or of one
   *   token.
   */
  async start(
    question: string,
    asOf: string | null,
    owner: string | null = null,
    web?: WebScope,
  ): Promise<CheckRun> {
    const { context } = this.#options;
    return this.#begin(
      {
        id: context.ids.next('chk'),
        question,
        asOf,
        ...(web && { web }),
        status: 'running',
        progress: [],
        failure: null,
        startedAt: context.clock.now().toISOString(),
        finishedAt: null,
        version: 1,
      },
      owner,
    );
  }

  /** Runs a check again that came to no end; one that runs or is done stays as it is. */
  async resume(run: CheckRun, owner: string | null = null): Promise<CheckRun> {
    const known = this.#works.get(run.id)?.run ?? run;
    if (known.status === 'running' || known.status === 'done') return known;
    return this.#begin(
      {
        ...known,
        status: 'running',
        progress: [],
        failure: null,
        finishedAt: null,
        version: known.version + 1,
      },
      owner,
    );
  }

  /** Stops a check, and returns when it is over; one that is over stays as it is. */
  async cancel(run: CheckRun): Promise<CheckRun> {
    const work = this.#works.get(run.id);
    if (work === undefined) return run;
    await this.#stop(work);
    return work.run;
  }

  /** Tells every change of a run until the returned function is called. */
  listen(id: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(id);
    };
  }

  /** Stops what runs, which is then `interrupted`, and takes nothing new. */
  async close(): Promise<void> {
    this.#closing = true;
    await Promise.all([...this.#works.values()].map((work) => this.#stop(work)));
  }

  async #stop(work: Work): Promise<void> {
    work.stop.abort();
    if (work.begun) return work.over;
    // It need not wait for its turn to be over.
    this.#works.delete(work.run.id);
    await this.#end(work, { status: this.#stopped() });
  }

  async #begin(run: CheckRun, owner: string | null): Promise<CheckRun> {
    if (run.web !== undefined && !this.#options.searchesWeb) {
      throw new CorroborateError('forbidden', 'This server does not search the web', {
        hint: 'Ask the documents of the dossier, or start the server with `serve --web`.',
      });
    }
    const own = [...this.#works.values()].filter((work) => work.owner === owner).length;
    if (this.#works.size > MOST_WAITING || (owner !== null && own >= MOST_OF_ONE)) {
      throw new CorroborateError('too-many-requests', 'Too many checks are waiting', {
        hint: 'Wait until one of them is done, or cancel one.',
        retryable: true,
      });
    }
    const work: Work = {
      run,
      owner,
      stop: new AbortController(),
      begun: false,
      over: Promise.resolve(),
    };
    this.#works.set(run.id, work);
    await this.#options.record.saveRun(run);
    this.#tell(run);
    const turn = this.#last.then(() => this.#work(work));
    this.#last = turn;
    work.over = turn;
    return run;
  }

  async #work(work: Work): Promise<void> {
    const { context, ready, onFault } = this.#options;
    const { signal } = work.stop;
    if (signal.aborted) return;
    work.begun = true;
    const { id, question, asOf, web } = work.run;
    try {
      await ready(signal);
      signal.throwIfAborted();
      const onProgress = (progress: Progress) => this.#enter(work, progress);
      const asked = { question, asOf, check: id };
      await (web === undefined
        ? askDossier(context, asked, { signal, onProgress })
        : askWeb(context, { ...asked, scope: web }, { signal, onProgress }));
      await this.#end(work, { status: 'done', progress: completeProgress(work.run.progress) });
    } catch (error) {
      const failure = failureValue(error);
      if (signal.aborted) await this.#end(work, { status: this.#stopped() });
      else await this.#end(work, { status: 'failed', failure });
      if (!signal.aborted && failure.code === 'internal-error') onFault(error);
    } finally {
      this.#works.delete(id);
    }
  }

  #stopped(): 'interrupted' | 'cancelled' {
    return this.#closing ? 'interrupted' : 'cancelled';
  }

  #enter(work: Work, progress: Progress): void {
    if (progress.kind !== 'step' || work.stop.signal.aborted) return;
    const { run } = work;
    work.run = { ...run, progress: withStep(run.progress, progress), version: run.version + 1 };
    // A word about progress may be lost; the run itself was kept when it began.
    this.#options.record.saveRun(work.run).catch(this.#options.onFault);
    this.#tell(work.run);
  }

  async #end(work: Work, end: Partial<CheckRun>): Promise<void> {
    const finishedAt = this.#options.context.clock.now().toISOString();
    work.run = { ...work.run, ...end, finishedAt, version: work.run.version + 1 };
    await this.#options.record.saveRun(work.run).catch(this.#options.onFault);
    this.#tell(work.run);
  }

  #tell(run: CheckRun): void {
    for (const listener of this.#listeners.get(run.id) ?? []) listener(run);
  }
}
