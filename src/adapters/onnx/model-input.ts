/** What a model is given by the names of its inputs: one row of whole numbers each. */
export type ModelInput = Record<string, number[]>;
