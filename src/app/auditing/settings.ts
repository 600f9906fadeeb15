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
};

export const AUDIT = valuesOf(AUDIT_SETTINGS);
