import type { Candidate } from '../gathering/candidate.js';
import type { Claim } from '../model/claim.js';
import type { Certainty, Evidence, Stance } from '../model/evidence.js';
import type { StanceProbabilities } from '../ports/reader.js';

/** What one of several readers said. */
export type Opinion = NonNullable<Evidence['opinions']>[number];

/** A candidate sentence with what it says of one claim, who says it, and how sure they sound. */
export interface JudgedSentence {
  candidate: Candidate;
  claim: Claim;
  /** Read in its passage; they add up to 1. */
  stances: StanceProbabilities;
  stance: Stance;
  /** Probability of the stance. */
  probability: number;
  /** What each reader said, where a language model spoke of it too: the local reader first. */
  opinions?: Opinion[];
  /** What the passage in which it stands says of the claim as a whole. */
  passage: StanceProbabilities;
  /** The sentence of its passage without which it would not have its stance. */
  with?: Candidate;
  /** Whether the sentence bears on the claim at all: 0 to 1. */
  relevance: number;
  speaker: string | null;
  certainty: Certainty;
  /** The sentence says that something is unknown, not recorded or was not looked into. */
  silent: boolean;
  /** Its document is in a language that isn't read: found by its names, it stays `neither`. */
  unread: boolean;
}
