export {
  PAIR_LABELS,
  type Pair,
  type PairLabel,
  type PairSet,
  readPairFile,
} from '../../src/app/calibrating/pair-file.js';
