import { createHash, randomBytes } from 'node:crypto';

/** Tells people and scanners what leaked. */
const PREFIX = 'cor_';
const BYTES = 32;

/** A new secret of 256 random bits. */
export const newSecret = (): string => `${PREFIX}${randomBytes(BYTES).toString('base64url')}`;

/** Whether a text may be a secret of ours: what can't be is not looked up. */
export const isSecret = (text: string): boolean => /^cor_[\w-]{43}$/.test(text);

/**
 * What is kept of a secret. It is random and long, so that a plain hash of it can't be guessed
 * back; and it is looked up by its hash, so that no comparison takes longer the nearer one comes.
 */
export const secretHash = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');
