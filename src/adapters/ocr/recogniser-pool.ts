import type { RecognisedPage } from '../../model/recognised-page.js';
import type { PagePicture, PageRecogniser } from '../../ports/page-recogniser.js';

/** Several recognisers of one name, each started when all others are busy. */
export class RecogniserPool implements PageRecogniser {
  readonly name: string;
  readonly #open: () => Promise<PageRecogniser>;
  readonly #most: number;
  readonly #idle: PageRecogniser[];
  readonly #all: PageRecogniser[];
  readonly #waiting: ((free: PageRecogniser) => void)[] = [];
  #starting = 0;

  /**
   * @param open - Starts one more.
   * @param most - How many work at once.
   */
  static async open(open: () => Promise<PageRecogniser>, most: number): Promise<RecogniserPool> {
    return new RecogniserPool(await open(), open, most);
  }

  private constructor(first: PageRecogniser, open: () => Promise<PageRecogniser>, most: number) {
    this.name = first.name;
    this.#open = open;
    this.#most = most;
    this.#idle = [first];
    this.#all = [first];
  }

  async recognise(picture: PagePicture, page: number): Promise<RecognisedPage> {
    const recogniser = await this.#take();
    try {
      return await recogniser.recognise(picture, page);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(recogniser);
      else next(recogniser);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((recogniser) => recogniser.close()));
  }

  async #take(): Promise<PageRecogniser> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#all.length + this.#starting >= this.#most)
      return new Promise((resolve) => this.#waiting.push(resolve));
    this.#starting += 1;
    try {
      const started = await this.#open();
      this.#all.push(started);
      return started;
    } finally {
      this.#starting -= 1;
    }
  }
}
