import type { Trace } from '../app/answer.js';

/** Says why each passage and sentence was chosen. */
export const traceText = (trace: Trace): string => JSON.stringify(trace, null, 2);
