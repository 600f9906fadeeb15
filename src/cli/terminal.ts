import pc from 'picocolors';

const { createColors } = pc;

export type Colors = ReturnType<typeof createColors>;

/** A stream that text goes to: `process.stdout`, or a stand-in. */
export interface TextStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const PLAIN_WIDTH = 80;
const NARROWEST = 40;

/** Where a command writes: results to one stream, everything else to the other. */
export class Terminal {
  /** Columns for results. */
  readonly width: number;
  /** Colours for results; they colour nothing where results go to a file or a pipe. */
  readonly colors: Colors;
  readonly hasColor: boolean;
  /** Colours for messages. */
  readonly messageColors: Colors;
  readonly #results: TextStream;
  readonly #messages: TextStream;
  #status = '';

  constructor(streams: { results: TextStream; messages: TextStream; colour: boolean }) {
    const { results, messages, colour } = streams;
    this.#results = results;
    this.#messages = messages;
    this.hasColor = colour && results.isTTY === true;
    this.colors = createColors(this.hasColor);
    this.messageColors = createColors(colour && messages.isTTY === true);
    this.width = Math.max(
      NARROWEST,
      results.isTTY ? (results.columns ?? PLAIN_WIDTH) : PLAIN_WIDTH,
    );
  }

  /** Whether messages can be overwritten. */
  get isLive(): boolean {
    return this.#messages.isTTY === true;
  }

  get messageWidth(): number {
    return this.#messages.columns ?? PLAIN_WIDTH;
  }

  /** Writes a result, ending in a line break. */
  print(text: string): void {
    this.clearStatus();
    this.#results.write(text.endsWith('\n') || text === '' ? text : `${text}\n`);
  }

  /** Writes a message on a line of its own. */
  tell(text: string): void {
    this.clearStatus();
    this.#messages.write(`${text}\n`);
  }

  /** Shows a status in place of the last one. Only where messages can be overwritten. */
  showStatus(text: string): void {
    if (text === this.#status) return;
    this.#messages.write(`\r\u001b[2K${text}`);
    this.#status = text;
  }

  clearStatus(): void {
    if (this.#status === '') return;
    this.#messages.write('\r\u001b[2K');
    this.#status = '';
  }
}
