import { randomBytes } from 'node:crypto';
import type { Ids } from '../ports/ids.js';

const LENGTH = 13;

/** Ids of 65 random bits: two of them meet once in thousands of millions. */
export const randomIds: Ids = {
  next: (prefix) => {
    const number = randomBytes(9).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    return `${prefix}_${number.toString(36).padStart(LENGTH, '0').slice(-LENGTH)}`;
  },
};
