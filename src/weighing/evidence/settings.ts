import { byHand, measured, valuesOf } from '../../model/settings.js';

/** Every number that choosing what a report may cite goes by. */
export const EVIDENCE_SETTINGS = {
  outright: byHand(
    0.3,
    [0, 1],
    'Probability of its stance from which a sentence may be cited for it.',
  ),
  outrightSilence: byHand(
    0.6,
    [0, 1],
    'The same for a sentence that says that the record is silent, which by itself speaks for no side.',
  ),
  ofSide: byHand(14, [1, 100], 'Sentences that are cited for a claim, and as many against it.'),
  ofQualifiers: byHand(12, [1, 100], 'Sentences that are cited for what limits a claim.'),
  ofDocument: byHand(8, [1, 50], 'Sentences of a document on one side: an article repeats itself.'),
  copies: byHand(12, [0, 50], 'Copies that are shown beside the sentences of one side.'),
  copyShingle: byHand(3, [2, 8], 'Words a shingle by which sentences are compared for copies.'),
  copyShare: byHand(
    0.6,
    [0.3, 1],
    'Share of shingles in common, and of length, from which a sentence has nearly the words of another.',
  ),
  answers: measured(
    0.3,
    [0, 1],
    'Relevance from which a sentence answers an open question: chosen on the open questions of the ten training dossiers; of 30, the answering sentence is shown in 24 (9 before).',
  ),
  mostAnswers: byHand(12, [1, 100], 'Sentences that answer an open question.'),
  fewAnswers: byHand(5, [0, 50], 'Where fewer answer, what comes nearest fills up to this.'),
  nearest: byHand(
    0.45,
    [0, 1],
    'Share of an open question that a sentence meets to be near it without answering it.',
  ),
  ownWords: byHand(
    0.25,
    [0, 1],
    'Share that the words of the sentence itself have to meet, without its heading and title.',
  ),
  near: byHand(
    0.38,
    [0, 1],
    'Share of a question that a sentence meets to be near it: its silence is told, its document counts for the periods that are covered, its publisher is asked for its stake.',
  ),
  silenceNamed: byHand(
    0.8,
    [0, 1],
    'Share of the names of a question that a silence has to speak of.',
  ),
  silenceMargin: byHand(
    0.1,
    [0, 1],
    'How much closer a sentence that says it is unknown has to be to outweigh an answer.',
  ),
  undecidedShown: byHand(5, [0, 20], 'Sentences that are shown as nearest where nothing decides.'),
  undecidedOfDocument: byHand(3, [1, 20], 'Of these, sentences of one document.'),
  undecidedBearing: byHand(
    0.1,
    [0, 1],
    'Probability of a stance from which such a sentence is shown.',
  ),
  decidedShown: byHand(3, [0, 20], 'Sentences that are shown as nearest where a claim is decided.'),
  decidedOfDocument: byHand(1, [1, 20], 'Of these, sentences of one document.'),
  decidedBearing: byHand(
    0.25,
    [0, 1],
    'Probability of a stance from which such a sentence is shown: beside a decision it takes more.',
  ),
};

export const EVIDENCE = valuesOf(EVIDENCE_SETTINGS);
