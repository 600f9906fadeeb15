import { analyseSentence } from '../../src/english/analyse-sentence.js';
import { namesOfDocument } from '../../src/relating/names-of-document.js';
import { readSentence } from '../../src/relating/read-sentence.js';
import type { LabelledSentence } from './read-sentences.js';

/** Relations as lines, so that two lists can be compared: "trained: A > B (stated)". */
export interface Scored {
  expected: readonly string[];
  found: readonly string[];
}

const lineOf = (
  { kind, agent, patient, certainty }: LabelledSentence['relations'][number],
  withCertainty: boolean,
): string => `${kind}: ${agent} > ${patient}${withCertainty ? ` (${certainty})` : ''}`;

/** What the engine reads in a labelled sentence, beside what it says. */
export function scoreSentence(
  { sentence, relations }: LabelledSentence,
  withCertainty: boolean,
): Scored {
  const read = readSentence(analyseSentence(sentence), namesOfDocument(sentence));
  const found = read.map(({ kind, agent, patient, certainty }) =>
    lineOf({ kind, agent: agent.end.name, patient: patient.end.name, certainty }, withCertainty),
  );
  return {
    expected: relations.map((relation) => lineOf(relation, withCertainty)),
    found: [...new Set(found)],
  };
}

/** Precision and recall over all sentences; a relation found twice in one counts once. */
export function scoreAll(scored: readonly Scored[]): {
  expected: number;
  found: number;
  right: number;
} {
  const sum = (count: (one: Scored) => number) =>
    scored.reduce((total, one) => total + count(one), 0);
  return {
    expected: sum(({ expected }) => expected.length),
    found: sum(({ found }) => found.length),
    right: sum(({ expected, found }) => found.filter((line) => expected.includes(line)).length),
  };
}
