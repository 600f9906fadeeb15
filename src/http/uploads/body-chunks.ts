/** A client that sends more than this beyond what is taken is cut off. */
const MOST_DRAINED = 2_000_000_000;

/** A request's body in chunks. Who stops reading leaves the rest to be read by another. */
export class BodyChunks implements AsyncIterable<Uint8Array> {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  constructor(body: ReadableStream<Uint8Array> | null) {
    this.#reader = body?.getReader();
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return {
      next: async () => {
        const chunk = await this.#reader?.read();
        if (chunk?.value === undefined) return { done: true, value: undefined };
        return { done: false, value: chunk.value };
      },
    };
  }

  /**
   * Reads what is left and forgets it: a client that still sends would take an early answer for a
   * broken connection.
   */
  async drain(): Promise<void> {
    let length = 0;
    try {
      for await (const chunk of this) {
        length += chunk.length;
        if (length > MOST_DRAINED) return;
      }
    } catch {
      // The client is gone, and with it the need for an answer.
    }
  }
}
