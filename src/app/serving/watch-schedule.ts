import type { AlertTargets } from '../watching/send-alerts.js';
import type { ServedDossiers } from './served-dossiers.js';

export interface WatchScheduleOptions {
  dossiers: Pick<ServedDossiers, 'names' | 'open'>;
  /** Milliseconds from the end of one run to the beginning of the next. */
  everyMs: number;
  targets: AlertTargets;
  /** Told of what fails of a whole dossier; a source that fails is recorded. */
  onFault: (error: unknown) => void;
}

/** Looks at the watched sources of all dossiers, one dossier after another, again and again. */
export class WatchSchedule {
  readonly #options: WatchScheduleOptions;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: WatchScheduleOptions) {
    this.#options = options;
    this.#wait();
  }

  /** Begins no other run, and returns when the one at hand is over. Stop the dossiers first. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #wait(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#running = this.#run().finally(() => this.#wait());
    }, this.#options.everyMs);
    this.#timer.unref();
  }

  async #run(): Promise<void> {
    const { dossiers, targets, onFault } = this.#options;
    try {
      for (const name of await dossiers.names()) {
        if (this.#closed) return;
        await this.#look(async () => (await dossiers.open(name)).watch(targets));
      }
    } catch (error) {
      onFault(error);
    }
  }

  /** One dossier that fails keeps no other from being looked at. */
  async #look(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.#closed) this.#options.onFault(error);
    }
  }
}
