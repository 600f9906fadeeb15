import type { Stance } from '../model/evidence.js';

/** Consecutive sentences of a document, and what is known of where they stand. */
export interface PassageToRead {
  sentences: readonly string[];
  /** Title of the document, or empty. */
  title: string;
  /** Who published it, which is who "we" and "our" are, or empty. */
  publisher: string;
  /** ISO date of the document, or null. */
  date: string | null;
  /** Nearest heading, or empty. */
  heading: string;
}

/** One statement beside one passage. Only its words are read, so only they are given. */
export interface ReadingRequest {
  claim: string;
  passage: PassageToRead;
}

/** Probabilities of the four stances; they add up to 1. */
export type StanceProbabilities = Record<Stance, number>;

/** What one sentence says of a claim, read in its passage. */
export interface SentenceReading {
  stances: StanceProbabilities;
  /** Probability, 0 to 1, that it says that something is unknown or was not looked into. */
  silence: number;
}

/** What a passage says of a claim. */
export interface Reading {
  /** Stances of the passage as a whole: two sentences may decide what neither decides alone. */
  passage: StanceProbabilities;
  /** One for each sentence, in order. */
  sentences: SentenceReading[];
}

/** Reads claims beside passages. Readings come in the order of the requests. */
export interface Reader {
  /** Name and version, recorded in reports. */
  readonly name: string;
  /** Probability of `supports` from which a passage entails a statement. */
  readonly entailsFrom: number;
  /**
   * A request gets the same reading whatever else is read with it. All of a passage is read,
   * however long it is.
   *
   * @throws {CorroborateError} `invalid-input` for a claim that is longer than can be read.
   */
  read(requests: readonly ReadingRequest[], options?: { signal?: AbortSignal }): Promise<Reading[]>;
}
