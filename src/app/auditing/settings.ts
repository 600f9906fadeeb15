import { byHand, valuesOf } from '../../model/settings.js';

/** Every number that auditing a draft goes by. */
export const AUDIT_SETTINGS = {
  certified: byHand(
    0.5,
    [0, 1],
    'Probability that one passage says all of a sentence from which the sentence stands.',
  ),
  differences: byHand(12, [1, 100], 'Differing fields that are named: nobody reads more of them.'),
  differenceLength: byHand(60, [10, 500], 'Characters of a differing value that are shown.'),
  recordFaults: byHand(
    5,
    [1, 100],
    'Faults of the record that are named: `doctor` names them all.',
  ),
  querySeconds: byHand(
    60,
    [1, 600],
    'Seconds that a query of a report may take when it is run again.',
  ),
  quotationWords: byHand(4, [1, 20], 'Words of a quotation: fewer are a name or a term.'),
  titleLetters: byHand(
    8,
    [3, 40],
    'Letters of a title from which a sentence that has it cites it.',
  ),
  citations: byHand(4, [1, 20], 'Citations of one sentence that are looked up.'),
  elidedWords: byHand(
    60,
    [5, 500],
    'Words that an ellipsis may leave out: more are two quotations.',
  ),
  skippedWords: byHand(
    2,
    [0, 10],
    'Words of a file that a sentence found there may lack: the names of links’ targets.',
  ),
  alike: byHand(0.6, [0.2, 1], 'Share of a quotation’s words from which it is a changed one.'),
};

export const AUDIT = valuesOf(AUDIT_SETTINGS);
