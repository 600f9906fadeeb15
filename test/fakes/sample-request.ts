import type { PassageToRead, ReadingRequest } from '../../src/ports/reader.js';

/** A claim and the sentences of a passage of which nothing else is known, but for what differs. */
export const sampleRequest = (
  claim: string,
  sentences: readonly string[],
  more: Partial<PassageToRead> = {},
): ReadingRequest => ({
  claim,
  passage: { sentences, title: '', publisher: '', date: null, heading: '', ...more },
});
