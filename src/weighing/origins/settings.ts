import { byHand, valuesOf } from '../../model/settings.js';

/** Every number that telling what goes back to what goes by. */
export const ORIGINS_SETTINGS = {
  reprintShingle: byHand(5, [2, 8], 'Words a shingle by which whole texts are compared.'),
  reprintShare: byHand(
    0.45,
    [0.2, 1],
    'Share of the shingles of the shorter text from which two texts are one account.',
  ),
  reprintLeast: byHand(
    5,
    [1, 50],
    'Shingles that a text needs to be compared: shorter is anyone’s.',
  ),
  comparedWords: byHand(5, [1, 20], 'Words of matter that a sentence needs to be traced.'),
  comparedShare: byHand(
    0.4,
    [0, 1],
    'Share of the matter of a sentence that an earlier one must hold to be compared with it.',
  ),
  compared: byHand(8, [1, 50], 'Earlier sentences that one is compared with, the likest first.'),
  neighbours: byHand(
    2,
    [0, 5],
    'Sentences before and after that are read with one: editors split sentences and join them.',
  ),
  verbatim: byHand(
    0.85,
    [0.5, 1],
    'Share of the words of a quotation that stand in a row where it was taken from.',
  ),
  sameWords: byHand(
    0.6,
    [0, 1],
    'Shares of matter and of wording from which a sentence has nearly the words of an earlier one.',
  ),
  nearWords: byHand(0.4, [0, 1], 'Share of wording from which it tells the same in other words.'),
  nearly: byHand(0.5, [0, 1], 'Mean of matter and wording from which it does.'),
  nearlyBesideOwnWork: byHand(
    0.62,
    [0, 1],
    'The same where the writer did work of their own: it takes more.',
  ),
  sameNumbers: byHand(3, [1, 10], 'Numbers in common that take the place of that higher mark.'),
  quotedWords: byHand(4, [2, 20], 'Words that a quotation needs to be traced.'),
  mostlyQuoted: byHand(
    0.5,
    [0, 1],
    'Share of the matter of a sentence that a quotation makes up, to be what the sentence says.',
  ),
  ascribedMatter: byHand(
    0.25,
    [0, 1],
    'Share of matter that a document has in common with what is ascribed to its publisher.',
  ),
  ascribedOnly: byHand(0.1, [0, 1], 'The same for the only document of that publisher.'),
  ascribedSentence: byHand(
    0.5,
    [0, 1],
    'The same for one sentence, to be the one that is handed on.',
  ),
  titleWords: byHand(3, [1, 10], 'Words of a title that are told from other words in a text.'),
  wholeTitleWords: byHand(2, [1, 10], 'Words of a title that is given as a whole.'),
  memory: byHand(
    3,
    [0, 20],
    'Sentences after which “the report” no longer means the last one named.',
  ),
  steps: byHand(4, [1, 20], 'Accounts of accounts that are followed back.'),
  reasons: byHand(3, [1, 20], 'Reasons that are told for an origin; the rest are counted.'),
  places: byHand(6, [1, 50], 'Places that are shown for an origin.'),
};

export const ORIGINS = valuesOf(ORIGINS_SETTINGS);
