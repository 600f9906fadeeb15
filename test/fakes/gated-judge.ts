import { createLexicalJudge } from '../../src/judging/lexical-judge.js';
import type { Judge } from '../../src/ports/judge.js';

export interface GatedJudge extends Judge {
  /** Resolves when somebody waits for a judgement. */
  reached: Promise<void>;
  /** Lets all judgements through, from now on. */
  open(): void;
}

/** The lexical judge behind a gate: nothing is judged before it is opened, or the asker stops. */
export function gatedJudge(): GatedJudge {
  const inner = createLexicalJudge();
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let arrive = () => {};
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  return {
    name: inner.name,
    reached,
    open: () => open(),
    async judge(pairs, options = {}) {
      arrive();
      const { signal } = options;
      await new Promise<void>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        void gate.then(resolve);
      });
      return inner.judge(pairs, options);
    },
  };
}
