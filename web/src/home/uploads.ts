import { Problem } from '../api/problem.js';
import type { Added } from '../api/types.js';
import {
  dueUploads,
  EMPTY_QUEUE,
  isBusy,
  type Queue,
  type QueueEvent,
  queueAfter,
  type Source,
  type Upload,
  type UploadState,
} from './upload-queue.js';

interface SendOptions {
  signal: AbortSignal;
  /** How much has left, from 0 to 1. */
  onSent: (fraction: number) => void;
}

interface Surroundings {
  send: (source: Source, options: SendOptions) => Promise<Added>;
  /** One came to an end, whichever: the lists of the dossier are old. */
  onEnd: () => void;
  /** Whether something would be lost by closing the browser's tab. */
  onBusy: (busy: boolean) => void;
}

/**
 * What is on its way into one dossier. It lives beside the pages, so that going to another page and
 * back loses nothing; only closing the tab does.
 */
export class Uploads {
  readonly #surroundings: Surroundings;
  readonly #listeners = new Set<() => void>();
  readonly #stops = new Map<number, AbortController>();
  #queue: Queue = EMPTY_QUEUE;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  readonly queue = (): Queue => this.#queue;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(sources: readonly Source[]): void {
    this.#tell({ type: 'added', sources });
  }

  retry(id: number): void {
    this.#tell({ type: 'moved', id, state: { at: 'waiting' } });
  }

  /** Stops it where it is under way, and forgets it. */
  remove(id: number): void {
    this.#stops.get(id)?.abort();
    this.#tell({ type: 'removed', id });
  }

  clearSettled(): void {
    this.#tell({ type: 'settled-cleared' });
  }

  #tell(event: QueueEvent): void {
    const wasBusy = isBusy(this.#queue);
    this.#queue = queueAfter(this.#queue, event);
    const busy = isBusy(this.#queue);
    if (busy !== wasBusy) this.#surroundings.onBusy(busy);
    for (const listener of this.#listeners) listener();
    for (const upload of dueUploads(this.#queue)) {
      if (!this.#stops.has(upload.id)) void this.#begin(upload);
    }
  }

  async #begin({ id, source }: Upload): Promise<void> {
    const stop = new AbortController();
    this.#stops.set(id, stop);
    const move = (state: UploadState): void => this.#tell({ type: 'moved', id, state });
    // Sent before it is told of: telling begins the next.
    const sent = this.#surroundings.send(source, {
      signal: stop.signal,
      onSent: (fraction) => move(fraction < 1 ? { at: 'sending', fraction } : { at: 'reading' }),
    });
    move(source.kind === 'file' ? { at: 'sending', fraction: 0 } : { at: 'reading' });
    const end = await sent.then(endOf, failureOf);
    this.#stops.delete(id);
    move(end);
    this.#surroundings.onEnd();
  }
}

const endOf = ({ outcome, document, failure }: Added): UploadState =>
  outcome === 'failed'
    ? { at: 'failed', failure: failure ?? { message: 'It could not be read.', hint: null } }
    : { at: 'settled', outcome, document: document?.id ?? null };

const failureOf = (error: unknown): UploadState => ({
  at: 'failed',
  failure: {
    message: error instanceof Error ? error.message : String(error),
    hint: error instanceof Problem ? error.hint : null,
  },
});
