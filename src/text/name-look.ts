import { withoutInvisible } from './invisible.js';
import { asItReads, asLatinCapitals } from './look-alikes.js';

const folded = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/**
 * A name as it looks to whoever reads it, to tell whether two are the same, and never shown: without
 * what nobody sees, one kind of letters, quotation marks and spaces, in small letters. “ВВС” in
 * Cyrillic letters looks like “BBC”.
 */
export const nameLook = (name: string): string =>
  folded(asLatinCapitals(asItReads(withoutInvisible(name.normalize('NFKC'))).toUpperCase()));

/** Whether a name looks like another than it is, by its letters or by what nobody sees. */
export const looksOtherwise = (name: string): boolean => nameLook(name) !== folded(name);

/** A name in the letters that its readers take it to be in: what nobody sees is gone. */
export const inPlainLetters = (name: string): string =>
  asItReads(withoutInvisible(name)).replace(/\s+/g, ' ').trim();
