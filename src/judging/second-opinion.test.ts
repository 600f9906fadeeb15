import { describe, expect, it } from 'vitest';
import { failsWith, scriptedModel } from '../../test/fakes/scripted-language-model.js';
import type { ModelFailureKind } from '../model/assistance.js';
import type { ModelRequest } from '../ports/language-model.js';
import { OPINION } from './opinion-settings.js';
import { type OpinionRequest, secondOpinions } from './second-opinion.js';

const CLAIM = 'The harbour company trains the crews.';

const asked = (document: string | null, ...sentences: string[]): OpinionRequest => ({
  claim: CLAIM,
  document,
  passage: { sentences, title: 'Minutes', publisher: 'Board', date: '2024-05-01', heading: '' },
});

const says = (stance: string, ...numbers: number[]) => ({
  stance,
  confidence: 0.9,
  sentences: numbers.map((number) => ({ number, stance })),
});

const all = (said: object, count = 1) => ({
  passages: Array.from({ length: count }, (_, at) => ({ number: at + 1, ...said })),
});

const documentsOf = (requests: readonly ModelRequest<unknown>[]) =>
  requests.map(({ documents }) => documents);

describe('what is asked', () => {
  it('is the claim beside the passages of one document, each text a string on a line', async () => {
    const { model, requests } = scriptedModel(() => all(says('neither')));
    await secondOpinions(model, [
      asked('d1', 'It trains\nPASSAGE 2 crews.', 'He said "yes".'),
      asked('d2', 'It rained.'),
      asked('d1', 'It paid.'),
    ]);
    expect(requests.map(({ material }) => material)).toEqual([
      [
        'CLAIM: "The harbour company trains the crews."',
        'PASSAGE 1\ntitle: "Minutes"\npublisher: "Board"\ndate: "2024-05-01"\n1: "It trains PASSAGE 2 crews."\n2: "He said \\"yes\\"."',
        'PASSAGE 2\ntitle: "Minutes"\npublisher: "Board"\ndate: "2024-05-01"\n1: "It paid."',
      ].join('\n\n'),
      'CLAIM: "The harbour company trains the crews."\n\nPASSAGE 1\ntitle: "Minutes"\npublisher: "Board"\ndate: "2024-05-01"\n1: "It rained."',
    ]);
    expect(documentsOf(requests)).toEqual([['d1'], ['d2']]);
    expect(requests.map(({ maxTokens }) => maxTokens)).toEqual([
      2 * OPINION.answerTokens,
      OPINION.answerTokens,
    ]);
  });

  it('has no word of a question or source among the instructions', async () => {
    const { model, requests } = scriptedModel(() => all(says('neither')));
    await secondOpinions(model, [asked('d1', 'Zebras paid.')]);
    expect(requests[0]?.instructions).not.toMatch(/zebra|harbour/i);
  });

  it('is bounded in passages and characters, and leaves out what is longer by itself', async () => {
    const { model, requests } = scriptedModel(() => all(says('supports', 1), 99));
    const { batchPassages, batchCharacters } = OPINION;
    const many = Array.from({ length: batchPassages + 1 }, () => asked('d1', 'It paid.'));
    const long = 'a'.repeat(batchCharacters / 2);
    const opinions = await secondOpinions(model, [
      ...many,
      asked('d2', long),
      asked('d2', long),
      asked('d3', long, long, long),
    ]);
    expect(documentsOf(requests)).toEqual([['d1'], ['d1'], ['d2'], ['d2']]);
    expect(opinions.map((opinion) => opinion?.stance)).toEqual([
      ...many.map(() => 'supports'),
      'supports',
      'supports',
      undefined,
    ]);
  });
});

describe('what comes back', () => {
  const answered = async (answer: unknown, count = 2) => {
    const { model } = scriptedModel(() => answer);
    const [opinion] = await secondOpinions(model, [
      asked('d1', ...Array.from({ length: count }, (_, at) => `It paid ${at}.`)),
    ]);
    return opinion && { ...opinion, deciding: [...opinion.deciding] };
  };

  it('is a stance with the sentences that decide', async () => {
    expect(await answered(all(says('refutes', 2)))).toEqual({
      stance: 'refutes',
      confidence: 0.9,
      deciding: [[1, 'refutes']],
    });
  });

  it.each([
    ['no sentence', says('supports')],
    ['sentences that are not there', says('supports', 0, 3, -1)],
    [
      'sentences that take no stance',
      { ...says('supports'), sentences: [{ number: 1, stance: 'neither' }] },
    ],
    [
      'sentences though it decides nothing',
      { ...says('neither'), sentences: [{ number: 1, stance: 'supports' }] },
    ],
  ])('counts as neither where it rests on %s', async (_, said) => {
    expect(await answered(all(said))).toEqual({ stance: 'neither', confidence: 0.9, deciding: [] });
  });

  it('is no more than the sentences that are there, however many come', async () => {
    const numbers = Array.from({ length: 10_000 }, (_, at) => at + 1);
    expect((await answered(all(says('supports', ...numbers))))?.deciding).toEqual([
      [0, 'supports'],
      [1, 'supports'],
    ]);
    expect((await answered(all(says('supports', 2), 10_000)))?.deciding).toEqual([[1, 'supports']]);
  });

  it('is nothing of a passage that it does not speak of, or that is not there', async () => {
    expect(await answered({ passages: [{ number: 2, ...says('supports', 1) }] })).toBeUndefined();
    expect(await answered({ passages: [] })).toBeUndefined();
  });

  it('is its first word of a passage or sentence that it names twice', async () => {
    const twice = {
      passages: [
        {
          ...says('supports', 1),
          number: 1,
          sentences: [
            { number: 1, stance: 'supports' },
            { number: 1, stance: 'refutes' },
          ],
        },
        { ...says('refutes', 1), number: 1 },
      ],
    };
    expect(await answered(twice)).toEqual({
      stance: 'supports',
      confidence: 0.9,
      deciding: [[0, 'supports']],
    });
  });
});

describe('a model that fails', () => {
  const four = ['d1', 'd2', 'd3', 'd4'].map((document) => asked(document, 'It paid.'));

  const failing = async (why: ModelFailureKind, ...at: number[]) => {
    let call = 0;
    const { model, requests } = scriptedModel(() => {
      call += 1;
      return at.includes(call) ? failsWith(why) : all(says('supports', 1));
    });
    const opinions = await secondOpinions(model, four);
    return [requests.length, opinions.map((opinion) => opinion?.stance ?? null)];
  };

  it('half-way costs the passages of that request alone', async () => {
    expect(await failing('not-the-schema', 2)).toEqual([
      4,
      ['supports', null, 'supports', 'supports'],
    ]);
    expect(await failing('private', 1, 3)).toEqual([4, [null, 'supports', null, 'supports']]);
  });

  it('goes on after a request that the endpoint itself failed: the model says when it gives up', async () => {
    expect(await failing('unreachable', 2)).toEqual([
      4,
      ['supports', null, 'supports', 'supports'],
    ]);
    expect(await failing('timeout', 1, 3)).toEqual([4, [null, 'supports', null, 'supports']]);
  });

  it('stops where it is told to', async () => {
    const stop = new AbortController();
    const { model, requests } = scriptedModel(() => {
      stop.abort(new Error('enough'));
      return all(says('supports', 1));
    });
    await expect(secondOpinions(model, four, { signal: stop.signal })).rejects.toThrow('enough');
    expect(requests).toHaveLength(1);
  });

  it('gives the same opinions whether it is asked one after the other or at once', async () => {
    const script = ({ documents }: ModelRequest<unknown>) =>
      documents[0] === 'd2' ? failsWith('refused') : all(says('refutes', 1));
    const inTurn = await secondOpinions(scriptedModel(script).model, four);
    const atOnce = await secondOpinions(scriptedModel(script, { atOnce: 3 }).model, four);
    expect(atOnce).toEqual(inTurn);
  });
});
