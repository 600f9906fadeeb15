import { byHand, valuesOf } from '../model/settings.js';

/** Every number that writing a report goes by. */
export const WRITING_SETTINGS = {
  modelEvidence: byHand(40, [1, 200], 'Passages that a writing model is given.'),
  modelTokens: byHand(2000, [200, 8000], 'Tokens that a writing model may answer with.'),
  modelSummary: byHand(5, [1, 10], 'Sentences of a model that a summary takes.'),
  modelBottomLine: byHand(2, [1, 5], 'Sentences of a model that a bottom line takes.'),
  modelSentence: byHand(
    400,
    [100, 1000],
    'Characters of a model’s sentence: a longer one is none.',
  ),
  shownWords: byHand(60, [10, 200], 'Characters of a text that a fault shows.'),
  modelCovers: byHand(
    0.6,
    [0, 1],
    'Share of a quotation’s words from which a sentence hands on all of it, limits too.',
  ),
  groups: byHand(5, [1, 20], 'Groups that findings are put into.'),
  inGroup: byHand(5, [1, 20], 'Sentences that a group of findings shows.'),
  join: byHand(0.16, [0, 1], 'Similarity from which two sentences are about one thing.'),
  headingOfOneWord: byHand(0.6, [0, 3], 'Worth of a heading of one word: it tells little.'),
  headingOfTwoWords: byHand(1.5, [0, 3], 'Worth of a heading of two words.'),
  headingOfThreeWords: byHand(1.6, [0, 3], 'Worth of a heading of three words: the most readable.'),
  headingOfFourWords: byHand(1.3, [0, 3], 'Worth of a heading of four words.'),
  headingOfFiveWords: byHand(
    1,
    [0, 3],
    'Worth of a heading of five words: longer ones are not made.',
  ),
  turning: byHand(
    1.5,
    [1, 3],
    'Worth of a heading with a word of the question: it tells more than one that has none.',
  ),
  foreign: byHand(1.1, [1, 3], 'Worth of a heading without a word of the question.'),
  quoteWords: byHand(42, [10, 200], 'Words from which a quotation is trimmed.'),
  quoteLeast: byHand(8, [2, 40], 'Words that a trimmed quotation keeps.'),
  quoteLoss: byHand(0.1, [0, 1], 'Share of the claim that a trimmed quotation may no longer meet.'),
  quoteCuts: byHand(20, [1, 100], 'Borders that are tried to trim a quotation.'),
  furtherAnswers: byHand(3, [0, 10], 'Statements that answer an open question behind the first.'),
  answerShare: byHand(
    0.5,
    [0, 1],
    'Share of the first answer’s relevance that a further one needs to stand in the summary.',
  ),
  variant: byHand(
    0.6,
    [0, 1],
    'Share of the words of one sentence in another from which it is the same clause in other words.',
  ),
  changes: byHand(3, [1, 20], 'Changes that are told since the last check, of each kind.'),
  followUps: byHand(5, [1, 20], 'Follow-up questions that are asked.'),
  fewFollowUps: byHand(
    3,
    [0, 20],
    'Where fewer come from the evidence, general ones fill up to this.',
  ),
  scopeOfKind: byHand(2, [1, 10], 'Sentences that tell what limits a claim, of each kind.'),
};

export const WRITING = valuesOf(WRITING_SETTINGS);
