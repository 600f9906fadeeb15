import { CorroborateError } from '../../model/error.js';
import {
  READING_LIMITS,
  type ReadingLimit,
  type ReadingLimits,
} from '../../model/reading-limits.js';
import type { ReadingResult } from '../../model/reading-result.js';
import type { WrittenTable } from '../../model/table.js';
import type { DocumentReader, ReadingHints } from '../../ports/document-reader.js';
import type { PagePicture } from '../../ports/page-recogniser.js';
import type { Answer, Question } from './messages.js';
import { type Ending, OneProcess } from './one-process.js';

const PASSED: Readonly<Record<ReadingLimit, (limit: number) => string>> = {
  seconds: (limit) => `takes more than ${limit} seconds of processor time to read`,
  tableSeconds: (limit) => `takes more than ${limit} seconds of processor time for its tables`,
  megabytes: (limit) => `takes more than ${limit} MB of memory to read`,
  answer: (limit) => `holds more than ${limit} MB of text`,
};

/** What came back: a text or a failure, or a picture and its bytes. */
type Answered = { answer: Answer; bytes: Uint8Array };

const asked = ({ recognised, ...known }: ReadingHints): Question['hints'] => ({
  ...known,
  ...(recognised && { recognised: [...recognised] }),
});

function failed(answer: Answer): CorroborateError {
  if (!('failure' in answer))
    return new CorroborateError('internal-error', 'The reading process mistook the question');
  const { code, message, hint } = answer.failure;
  return new CorroborateError(code, message, hint === undefined ? {} : { hint });
}

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
    const { answer } = await this.#inTurn({ hints: asked(hints), want: { text: sha256 } }, bytes);
    if ('read' in answer) return answer.read;
    throw failed(answer);
  }

  async tables(bytes: Uint8Array, hints: ReadingHints, folder: string): Promise<WrittenTable[]> {
    const { answer } = await this.#inTurn({ hints: asked(hints), want: { tables: folder } }, bytes);
    if ('tables' in answer) return answer.tables;
    throw failed(answer);
  }

  async picture(
    bytes: Uint8Array,
    hints: ReadingHints,
    _sha256: string,
    page: number,
  ): Promise<PagePicture> {
    const question = { hints: asked(hints), want: { picture: page } };
    const { answer, bytes: grey } = await this.#inTurn(question, bytes);
    if ('picture' in answer) return { ...answer.picture, grey };
    throw failed(answer);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#process?.end();
  }

  #inTurn(question: Question, bytes: Uint8Array): Promise<Answered> {
    const answered = this.#last.then(() => this.#ask(question, bytes));
    this.#last = answered.catch(() => undefined);
    return answered;
  }

  async #ask(question: Question, bytes: Uint8Array): Promise<Answered> {
    if (this.#closed) throw stopped();
    if (!this.#process?.usable) this.#process = new OneProcess(this.#program, this.#limits);
    const outcome = await this.#process.ask(question, bytes);
    if (this.#closed) throw stopped();
    if ('answer' in outcome) return outcome;
    throw this.#refusal(question.hints.name, outcome);
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
