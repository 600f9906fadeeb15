import type { JudgedPair } from '../../src/ports/judgement-cache.js';

/** A claim and a sentence that stands alone, with whatever differs. */
export const samplePair = (
  claim: string,
  text: string,
  more: {
    claim?: Partial<JudgedPair['claim']>;
    sentence?: Partial<JudgedPair['sentence']>;
  } = {},
): JudgedPair => ({
  claim: {
    id: 'c1',
    text: claim,
    negation: '',
    subject: null,
    predicate: null,
    negated: false,
    quantities: [],
    dates: [],
    ...more.claim,
  },
  sentence: {
    text,
    before: '',
    after: '',
    heading: '',
    title: '',
    publisher: '',
    date: null,
    ...more.sentence,
  },
});
