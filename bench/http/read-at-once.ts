import { Agent, request } from 'undici';
import { quantileOf } from '../quantile.js';

/** How long answers took when many read at once, in milliseconds. */
export interface ReadingTimes {
  p50: number;
  p95: number;
  /** Answers a second, over all readers. */
  perSecond: number;
  /** Bytes of an answer, on average. */
  bytes: number;
}

export interface Reading {
  readers: number;
  /** Times that each reader reads, one after the other. */
  times: number;
}

/**
 * Lets so many readers fetch addresses at once, each over a connection of its own, so often. Each
 * reads once before that, which isn't timed.
 *
 * @param addressOf - What is fetched by the request of that number, counted from 0 over all readers.
 * @throws {Error} for an answer other than 200: what refuses quickly is not quick.
 */
export async function readAtOnce(
  addressOf: (request: number) => string,
  { readers, times }: Reading,
): Promise<ReadingTimes> {
  const dispatcher = new Agent({ connections: readers });
  const took: number[] = [];
  let [asked, bytes] = [0, 0];
  const readOnce = async (): Promise<void> => {
    const address = addressOf(asked);
    asked += 1;
    const start = performance.now();
    const answer = await request(address, { dispatcher });
    bytes += (await answer.body.arrayBuffer()).byteLength;
    took.push(performance.now() - start);
    if (answer.statusCode !== 200) throw new Error(`${address} answered ${answer.statusCode}`);
  };
  try {
    await Promise.all(Array.from({ length: readers }, readOnce));
    took.length = 0;
    const start = performance.now();
    const readMany = async (): Promise<void> => {
      for (let time = 0; time < times; time += 1) await readOnce();
    };
    await Promise.all(Array.from({ length: readers }, readMany));
    const seconds = (performance.now() - start) / 1000;
    return {
      p50: quantileOf(took, 0.5),
      p95: quantileOf(took, 0.95),
      perSecond: took.length / seconds,
      bytes: bytes / asked,
    };
  } finally {
    await dispatcher.close();
  }
}
