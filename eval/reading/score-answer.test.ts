import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import type { ReadingQuestion } from './read-questions.js';
import { scoreAnswer } from './score-answer.js';

const question: ReadingQuestion = {
  id: 'bridge',
  question: 'Is the bridge open?',
  folder: ['town/bridge.txt', 'town/bridges.csv'],
  kind: 'yes-no',
  verdict: 'refuted',
  decisive: [
    { document: 'town/bridge.txt', quote: 'the bridge is closed to all traffic until spring' },
    { document: 'town/bridges.csv', quote: 'North bridge,closed,2025-01-02' },
  ],
  answer: 'No.',
  parties: ['Harbour Board'],
  trap: null,
};

const evidence = (n: number, path: string, quote: string) => ({ n, document: { path }, quote });
const statement = (text: string, ...citations: number[]) => ({ text, citations });

/** Only what the score looks at. */
const report = (parts: object): Report =>
  ({ verdict: null, evidence: [], sections: [], narratives: [], ...parts }) as unknown as Report;

describe('scoreAnswer', () => {
  it('finds the passages that decide, cell by cell in a table, and counts what stands first', () => {
    const answer = scoreAnswer(
      question,
      report({
        verdict: { label: 'refuted', probability: 0.8 },
        evidence: [
          evidence(1, '/data/town/bridge.txt', 'The bridge is closed to all traffic until spring.'),
          evidence(
            2,
            '/data/town/bridges.csv',
            'Name: North bridge; State: closed; Date: 2025-01-02',
          ),
        ],
        sections: [
          { kind: 'summary', statements: [statement('It is closed.', 1)] },
          { kind: 'finding', statements: Array(6).fill(statement('It was so.')) },
          { kind: 'finding', statements: [statement('The list says so.', 2)] },
        ],
        narratives: [{ holders: ['The Harbour Board', 'Town Council'] }],
      }),
    );
    expect(answer).toEqual({
      id: 'bridge',
      kind: 'yes-no',
      gold: 'refuted',
      label: 'refuted',
      probability: 0.8,
      wrongSide: false,
      abstained: false,
      invented: ['Town Council'],
      early: true,
      passages: 2,
      cited: 2,
      words: 18,
    });
  });

  it('takes no passage of another document, and tells a wrong side from an abstention', () => {
    const words = 'The bridge is closed to all traffic until spring.';
    const other = scoreAnswer(
      question,
      report({
        verdict: { label: 'supported', probability: 0.6 },
        evidence: [evidence(1, '/data/town/ferry.txt', words)],
        sections: [{ kind: 'summary', statements: [statement('It is open.', 1)] }],
      }),
    );
    const { wrongSide, abstained, early, cited } = other;
    expect({ wrongSide, abstained, early, cited }).toEqual({
      wrongSide: true,
      abstained: false,
      early: false,
      cited: 0,
    });
    const silent = scoreAnswer(
      question,
      report({ verdict: { label: 'not-enough-evidence', probability: 0.6 } }),
    );
    expect([silent.wrongSide, silent.abstained]).toEqual([false, true]);
  });
});
