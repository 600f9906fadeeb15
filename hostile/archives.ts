import { CLAIM_CASES } from './archives/claims.js';
import { LIE_CASES } from './archives/lies.js';
import { SIGNATURE_CASES } from './archives/signatures.js';
import type { HostileCase } from './hostile-case.js';

/** Web archives that somebody hands on: what they say, how they say it, and who signed that. */
export const cases: readonly HostileCase[] = [...CLAIM_CASES, ...LIE_CASES, ...SIGNATURE_CASES];
