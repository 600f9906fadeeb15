import { describe, expect, it } from 'vitest';
import type { DossierCase } from './read-cases.js';
import { scoreAnswers } from './score-answers.js';

const asked = (own: Partial<DossierCase>): DossierCase => ({
  id: 'a',
  question: 'Was it?',
  open: false,
  verdict: ['supported'],
  cites: [],
  interested: [],
  gaps: [],
  sameOrigin: [],
  ...own,
});

describe('scoreAnswers', () => {
  it('tells a wrong side from an abstention and from a divided record', () => {
    const refuted = asked({ verdict: ['refuted', 'conflicting'] });
    expect(
      scoreAnswers([
        { asked: asked({}), label: 'supported', faults: [], counted: 0, probability: null },
        {
          asked: asked({}),
          label: 'refuted',
          faults: [{ kind: 'verdict', text: '' }],
          counted: 0,
          probability: null,
        },
        { asked: refuted, label: 'conflicting', faults: [], counted: 0, probability: null },
        {
          asked: refuted,
          label: 'not-enough-evidence',
          faults: [{ kind: 'verdict', text: '' }],
          counted: 0,
          probability: null,
        },
        {
          asked: refuted,
          label: undefined,
          faults: [{ kind: 'verdict', text: '' }],
          counted: 0,
          probability: null,
        },
        {
          asked: asked({}),
          label: 'conflicting',
          faults: [{ kind: 'verdict', text: '' }],
          counted: 0,
          probability: null,
        },
      ]),
    ).toEqual({
      n: 6,
      right: 2,
      wrongSides: 1,
      abstained: 1,
      passages: 0,
      cited: 0,
      counted: 0,
      gaps: 0,
      gapsNamed: 0,
      asked: 6,
      whole: 2,
    });
  });

  it('counts no verdict on open questions, and citations and gaps on all', () => {
    const cites = [{ anyOf: ['one'] }, { anyOf: ['two'] }];
    expect(
      scoreAnswers([
        {
          asked: asked({ open: true, verdict: [], cites, gaps: [{ words: ['fee'] }] }),
          label: undefined,
          faults: [
            { kind: 'citation', text: 'none of “two”' },
            { kind: 'gap', text: '“fee” is not named' },
          ],
          counted: 1,
          probability: null,
        },
      ]),
    ).toEqual({
      n: 0,
      right: 0,
      wrongSides: 0,
      abstained: 0,
      passages: 2,
      cited: 1,
      counted: 1,
      gaps: 1,
      gapsNamed: 0,
      asked: 1,
      whole: 0,
    });
  });
});
