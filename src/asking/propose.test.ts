import { describe, expect, it } from 'vitest';
import { failsWith, scriptedModel } from '../../test/fakes/scripted-language-model.js';
import { parseQuestion } from './parse-question.js';
import { propose, withProposals } from './propose.js';
import { ASKING } from './settings.js';

const QUESTION = parseQuestion('Is the FBI trained by Marlin Systems and paid by it?');

const NOTHING = { questions: [], for: [], against: [], names: [] };

const proposed = async (said: object) =>
  propose(scriptedModel(() => ({ ...NOTHING, ...said }), { name: 'big-1' }).model, QUESTION);

describe('what a model is asked', () => {
  it('is the question as data, and no document', async () => {
    const { model, requests } = scriptedModel(() => NOTHING);
    await propose(model, QUESTION);
    expect(requests).toMatchObject([
      {
        material: 'QUESTION: "Is the FBI trained by Marlin Systems and paid by it?"',
        documents: [],
        maxTokens: ASKING.proposedTokens,
      },
    ]);
    expect(requests[0]?.instructions).not.toMatch(/FBI|Marlin/);
  });
});

describe('what a model proposes', () => {
  it('is questions, queries for and against, and names', async () => {
    const said = {
      questions: ['Does Marlin Systems train the FBI', 'Does Marlin Systems pay the FBI?'],
      for: ['Marlin Systems training contract'],
      against: ['FBI denies training'],
      names: [
        { named: 'the FBI', also: 'Bureau of Investigation' },
        { named: 'Marlin Systems', also: 'Marlin Group' },
      ],
    };
    expect(await proposed(said)).toEqual({
      model: 'big-1',
      questions: ['Does Marlin Systems train the FBI?', 'Does Marlin Systems pay the FBI?'],
      queries: ['Marlin Systems training contract', 'FBI denies training'],
      names: ['Bureau of Investigation', 'Marlin Group'],
    });
  });

  it('is bounded, however much comes', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `training ${at}`);
    const said = await proposed({
      questions: many,
      for: many,
      against: many.map((text) => `no ${text}`),
      names: many.map((also) => ({ named: 'FBI', also })),
    });
    expect([said?.questions.length, said?.queries.length, said?.names.length]).toEqual([
      ASKING.proposedQuestions,
      2 * ASKING.proposedQueries,
      ASKING.proposedNames,
    ]);
  });

  it('leaves out what is known, said twice, empty, too long, or of nobody who is named', async () => {
    const said = {
      questions: [QUESTION.text, '', '?!', 'a'.repeat(ASKING.proposedCharacters)],
      for: [QUESTION.queries[0] ?? '', 'contract', 'Contract', '   '],
      against: ['contract'],
      names: [
        { named: 'the Navy', also: 'the fleet' },
        { named: '', also: 'nobody' },
        { named: 'FBI', also: 'FBI' },
      ],
    };
    expect(await proposed(said)).toEqual({
      model: 'big-1',
      questions: [],
      queries: ['contract'],
      names: [],
    });
  });

  it('is on one line and without what does not show', async () => {
    const said = await proposed({ for: ['"train\u200bing\n\ncontract\u202e"'] });
    expect(said?.queries).toEqual(['train ing contract']);
  });

  it('is nothing where the model fails', async () => {
    expect(await propose(scriptedModel(() => failsWith('timeout')).model, QUESTION)).toBeNull();
  });
});

describe('a question with proposals', () => {
  it('is searched by them behind its own queries, and judged as it was', () => {
    const searched = withProposals(QUESTION, { queries: ['contract'], names: ['the Bureau'] });
    expect(searched).toEqual({
      ...QUESTION,
      queries: [...QUESTION.queries, 'contract', `${QUESTION.queries[0]} the Bureau`],
    });
  });

  it('is as it was where there are none', () => {
    expect(withProposals(QUESTION, { queries: [], names: [] })).toEqual(QUESTION);
  });
});
