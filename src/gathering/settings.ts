import { byHand, measured, valuesOf } from '../model/settings.js';

/** Every number that finding passages and choosing their sentences goes by. */
export const GATHERING_SETTINGS = {
  hits: byHand(60, [10, 500], 'Passages that each query asks the index for.'),
  passages: byHand(80, [10, 500], 'Passages whose sentences are compared with the question.'),
  sentences: byHand(160, [10, 1000], 'Sentences that are handed on to be read.'),
  copiedPassages: byHand(80, [0, 500], 'Copies of passages that are kept beside the originals.'),
  copiedSentences: byHand(
    160,
    [0, 1000],
    'Copies of sentences that are kept beside the originals.',
  ),
  deeper: byHand(
    6,
    [1, 20],
    'How many times deeper is searched where most of what was found are copies of one text.',
  ),
  documentPassages: byHand(
    3,
    [1, 20],
    'Passages that a document may place before the next document has its turn.',
  ),
  statements: byHand(
    4,
    [1, 12],
    'Statements that are embedded: each costs a search of all vectors.',
  ),
  rank: byHand(
    0.35,
    [0, 1],
    'Weight of the rank of its passage in the score of a sentence; the rest is what it meets itself.',
  ),
  named: byHand(
    0.5,
    [0, 1],
    'Share of what a sentence meets of a question that hangs on the names of the question.',
  ),
  title: byHand(
    0.2,
    [0, 1],
    'Added to the sentences of a document that is titled like an open question, at most.',
  ),
  damping: byHand(
    60,
    [1, 1000],
    'The k of reciprocal rank fusion, as its authors have it (Cormack, Clarke and Büttcher 2009).',
  ),
  firstQuery: byHand(
    4,
    [1, 10],
    'Weight of the list of the question in its own words: the others look for what it leaves out.',
  ),
  vector: measured(
    2,
    [0, 10],
    'Weight of nearness by vector beside all lists of words: best on the dev queries of NFCorpus.',
  ),
  feedback: measured(
    0.5,
    [0, 1.5],
    'Share of the vector of the best passage that is added to that of the query: best on the dev queries of NFCorpus.',
  ),
  copyShingle: byHand(4, [2, 8], 'Words a shingle by which passages are compared for copies.'),
  copyShare: byHand(
    0.5,
    [0.3, 1],
    'Share of its shingles in another from which a passage is a copy.',
  ),
  publisherHits: byHand(12, [1, 60], 'Passages that are asked for about the stake of a publisher.'),
  publishers: byHand(16, [1, 100], 'Publishers whose stakes are looked for in one question.'),
  publisherDocuments: byHand(48, [1, 500], 'Documents that are read for stakes in one question.'),
};

export const GATHERING = valuesOf(GATHERING_SETTINGS);
