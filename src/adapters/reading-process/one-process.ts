import { Buffer } from 'node:buffer';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { ReadingLimit, ReadingLimits } from '../../model/reading-limits.js';
import { type Frame, FrameReader, writeFrame } from './frames.js';
import { type Answer, answerSchema, type Question } from './messages.js';
import { ENDED_BY } from './watch-cost.js';

/** Share of the memory that the heap may take: the rest is code, buffers and what is written. */
const HEAP_SHARE = 0.6;

/** How a reading ended that gave no answer: the limit that it passed, or a crash. */
export type Ending = { passed: ReadingLimit } | { crashed: string };

type Outcome = { answer: Answer; bytes: Uint8Array } | Ending;

const MEGABYTE = 1_000_000;
/**
 * How much longer by the clock than by the processor reading may take: a busy machine is no fault of
 * the document.
 */
const PATIENCE = 4;

/** Why a process is gone: its watch ended it, the limit of its heap, the system, or a fault. */
function whyGone(
  code: number | null,
  signal: NodeJS.Signals | null,
  clock: 'seconds' | 'tableSeconds',
): Ending {
  if (signal === ENDED_BY.seconds) return { passed: clock };
  const ofMemory = signal === ENDED_BY.megabytes || signal === 'SIGABRT' || code === 134;
  return ofMemory
    ? { passed: 'megabytes' }
    : { crashed: `its process ended with ${signal ?? code}` };
}

/** One process that reads. It keeps this one alive only while it has a document in hand, or ends. */
export class OneProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #limits: ReadingLimits;
  readonly #frames: FrameReader;
  readonly #ended: Promise<unknown>;
  #settle: ((outcome: Outcome) => void) | undefined;
  #usable = true;
  /** The limit of time that the work at hand is under. */
  #clock: 'seconds' | 'tableSeconds' = 'seconds';

  /** @param program - The file that the process runs; its arguments are the limits of time and memory. */
  constructor(program: URL, limits: ReadingLimits) {
    this.#limits = limits;
    this.#frames = new FrameReader(limits.answer * MEGABYTE);
    const heap = `--max-old-space-size=${Math.round(limits.megabytes * HEAP_SHARE)}`;
    this.#child = spawn(
      process.execPath,
      [
        heap,
        fileURLToPath(program),
        ...[limits.seconds, limits.tableSeconds, limits.megabytes].map(String),
      ],
      // Nothing of the environment is for it; what its libraries print is for nobody.
      { env: {}, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true },
    );
    this.#ended = once(this.#child, 'close').catch(() => undefined);
    this.#child.on('error', (error) => this.#finish({ crashed: error.message }));
    this.#child.on('close', (code, signal) => this.#finish(whyGone(code, signal, this.#clock)));
    // A document that ends the process also ends the pipe to it.
    this.#child.stdin.on('error', () => undefined);
    this.#child.stdout.on('data', (piece: Buffer) => this.#take(piece));
    this.#hold(false);
  }

  /** Whether it can take another document. */
  get usable(): boolean {
    return this.#usable;
  }

  /** One document at a time, which is for the caller to see to. */
  async ask(question: Question, bytes: Uint8Array): Promise<Outcome> {
    this.#hold(true);
    const outcome = new Promise<Outcome>((resolve) => {
      this.#settle = resolve;
    });
    this.#clock = 'text' in question.want ? 'seconds' : 'tableSeconds';
    const late = setTimeout(
      () => this.#finish({ passed: this.#clock }),
      this.#limits[this.#clock] * 1000 * PATIENCE,
    );
    const json = Buffer.from(JSON.stringify(question));
    writeFrame(this.#child.stdin, json, bytes).catch(() => undefined);
    try {
      return await outcome;
    } finally {
      clearTimeout(late);
      if (this.#usable) this.#hold(false);
    }
  }

  /** Ends it, whatever it is at. */
  async end(): Promise<void> {
    this.#finish({ crashed: 'it was stopped' });
    await this.#ended;
  }

  #take(piece: Buffer): void {
    const frame = this.#frames.take(piece);
    if (frame === 'too-large') this.#finish({ passed: 'answer' });
    else if (frame !== undefined) this.#answered(frame);
  }

  #answered({ json, bytes }: Frame): void {
    const answer = answerSchema.safeParse(JSON.parse(json.toString()));
    if (answer.success) {
      // Memory that it does not give back would count against the next document.
      if (answer.data.megabytes > this.#limits.megabytes / 2) this.#retire();
      this.#settle?.({ answer: answer.data, bytes });
    } else this.#finish({ crashed: 'its answer cannot be understood' });
  }

  #finish(ending: Ending): void {
    this.#retire();
    this.#settle?.(ending);
  }

  #retire(): void {
    this.#usable = false;
    this.#child.kill('SIGKILL');
    // Who waits until it is gone must not be gone before.
    this.#hold(true);
  }

  #hold(held: boolean): void {
    for (const part of [this.#child, this.#child.stdin, this.#child.stdout]) {
      if (held && 'ref' in part && typeof part.ref === 'function') part.ref();
      else if (!held && 'unref' in part && typeof part.unref === 'function') part.unref();
    }
  }
}
