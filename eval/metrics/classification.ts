export {
  type Answer,
  accuracyOf,
  balancedAccuracyOf,
  macroF1Of,
  majorityOf,
} from '../../src/app/calibrating/classification.js';
