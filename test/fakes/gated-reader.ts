import type { Reader } from '../../src/ports/reader.js';
import { createLexicalReader } from './lexical-reader.js';

export interface GatedReader extends Reader {
  /** Resolves when somebody waits for a reading. */
  reached: Promise<void>;
  /** Lets all readings through, from now on. */
  open(): void;
}

/** The lexical reader behind a gate: nothing is read before it is opened, or the asker stops. */
export function gatedReader(): GatedReader {
  const inner = createLexicalReader();
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let arrive = () => {};
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  return {
    ...inner,
    reached,
    open: () => open(),
    async read(requests, options = {}) {
      arrive();
      const { signal } = options;
      await new Promise<void>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        void gate.then(resolve);
      });
      return inner.read(requests, options);
    },
  };
}
