import { CorroborateError } from '../../model/error.js';
import {
  READING_LIMITS,
  type ReadingLimit,
  type ReadingLimits,
} from '../../model/reading-limits.js';
import type { ReadingResult } from '../../model/reading-result.js';
import type { WrittenTable } from '../../model/table.js';
import type { DocumentReader, ReadingHints } from '../../ports/document-reader.js';
import type { Answer, Question } from './messages.js';
import { type Ending, OneProcess } from './one-process.js';

type Success = Exclude<Answer, { failure: unknown }>;

/** An answer to something else than what was asked. */
const misunderstood = ({ name }: ReadingHints): CorroborateError =>
  new CorroborateError('internal-error', `The reader gave something else for ${name}`, {
    hint: 'Report it, with the file if you may.',
  });

const PASSED: Readonly<Record<ReadingLimit, (limit: number) => string>> = {
  seconds: (limit) => `takes more than ${limit} seconds of processor time to read`,
  tableSeconds: (limit) => `takes more than ${limit} seconds of processor time for its tables`,
  megabytes: (limit) => `takes more than ${limit} MB of memory to read`,
  answer: (limit) => `holds more than ${limit} MB of text`,
};

/**
 * Reads documents in a process of their own, one after another. A document that takes more time
 * or memory than is allowed, or breaks its reader, ends that process and nothing else; the next one
 * gets a new process.
 */
export class ReadingProcess implements DocumentReader {
  readonly #program: URL;
  readonly #limits: ReadingLimits;
  #process: OneProcess | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** @param program - The file that the process runs: it calls `answerQuestions`. */
  constructor(program: URL, limits: ReadingLimits) {
    this.#program = program;
    this.#limits = limits;
  }

  async read(bytes: Uint8Array, hints: ReadingHints, sha256: string): Promise<ReadingResult> {
    const answer = await this.#inTurn({ hints, want: { text: sha256 } }, bytes);
    if ('read' in answer) return answer.read;
    throw misunderstood(hints);
  }

  async tables(bytes: Uint8Array, hints: ReadingHints, folder: string): Promise<WrittenTable[]> {
    const answer = await this.#inTurn({ hints, want: { tables: folder } }, bytes);
    if ('tables' in answer) return answer.tables;
    throw misunderstood(hints);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#process?.end();
  }

  #inTurn(question: Question, bytes: Uint8Array): Promise<Success> {
    const answered = this.#last.then(() => this.#ask(question, bytes));
    this.#last = answered.catch(() => undefined);
    return answered;
  }

  async #ask(question: Question, bytes: Uint8Array): Promise<Success> {
    if (this.#closed) throw stopped();
    if (!this.#process?.usable) this.#process = new OneProcess(this.#program, this.#limits);
    const outcome = await this.#process.ask(question, bytes);
    if (this.#closed) throw stopped();
    if (!('answer' in outcome)) throw this.#refusal(question.hints.name, outcome);
    const { answer } = outcome;
    if (!('failure' in answer)) return answer;
    const { code, message, hint } = answer.failure;
    throw new CorroborateError(code, message, hint === undefined ? {} : { hint });
  }

  #refusal(name: string, ending: Ending): CorroborateError {
    if ('crashed' in ending) {
      return new CorroborateError('unreadable-document', `${name} crashes its reader`, {
        hint: 'Open the file in its own program and save it again, or add it as plain text.',
        cause: new Error(ending.crashed),
      });
    }
    const { passed } = ending;
    const { variable } = READING_LIMITS[passed];
    return new CorroborateError(
      'document-too-costly',
      `${name} ${PASSED[passed](this.#limits[passed])}`,
      { hint: `Split it or save it as plain text; if you trust it, set ${variable} higher.` },
    );
  }
}

const stopped = (): CorroborateError =>
  new CorroborateError('interrupted', 'Reading was stopped', {
    hint: 'Add the document again.',
    retryable: true,
  });
