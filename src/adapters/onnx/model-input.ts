/** Token ids with the segment, 0 or 1, that each belongs to: one row for a model. */
export interface ModelInput {
  ids: number[];
  segments: number[];
}

/** Ids that every vocabulary of the BERT family gives to its own tokens. */
export const CLS = 101;
export const SEP = 102;
