import { describe, expect, it } from 'vitest';
import {
  HARBOUR_CLAIM,
  type WeighedSentenceOptions,
  weighedSentence,
} from '../../../test/fakes/weighed-sentence.js';
import { selectLimitations } from './limitations.js';

const UNSETTLED = new Set([HARBOUR_CLAIM.id]);
const REFUSED = 'We asked for the roster and were refused it.';

/** A sentence that takes no side and hardly bears on the claim by itself. */
const limitation = (sentence: string, options: WeighedSentenceOptions = {}) => ({
  ...weighedSentence(sentence, {
    stance: 'neither',
    probability: 0.9,
    coverage: 0.2,
    ...options,
  }),
  relevance: 0.1,
});

describe('selectLimitations', () => {
  it('tells what nobody looked into where it bears on an unsettled claim', () => {
    const near = limitation('We did not test who trains the crews.', { coverage: 0.5 });
    const far = limitation('We did not test the water of the bay.');
    expect(selectLimitations([far, near], [], UNSETTLED)).toEqual([near]);
  });

  it('counts what stands beside it in its document for its bearing', () => {
    const said = 'The company trains the crews at night.';
    const text = `${said} ${REFUSED}`;
    const beside = weighedSentence(said, { text });
    const refused = limitation(REFUSED, { text });
    const elsewhere = limitation(REFUSED, {
      text: `${said} ${'And so on. '.repeat(40)}${REFUSED}`,
    });
    expect(selectLimitations([beside, refused, elsewhere], [beside], UNSETTLED)).toEqual([refused]);
  });

  it('tells the three of a claim that bear most, none that is cited already', () => {
    const sentences = [0.5, 0.8, 0.6, 0.7, 0.9].map((coverage) =>
      limitation(`We did not test the crews at ${coverage}.`, { coverage }),
    );
    const cited = sentences.slice(1, 2);
    const told = selectLimitations(sentences, cited, UNSETTLED);
    expect(told.map(({ candidate }) => candidate.found.coverage)).toEqual([0.9, 0.7, 0.6]);
  });

  it('takes nobody’s refusal to comment for one', () => {
    const silent = limitation('The company does not comment on who trains the crews.', {
      coverage: 0.9,
      silent: true,
    });
    expect(selectLimitations([silent], [], UNSETTLED)).toEqual([]);
  });

  it('leaves out what is evidence and what is settled', () => {
    const evidence = weighedSentence('We did not test whether the company trains the crews.');
    const near = limitation('We did not test who trains the crews.', { coverage: 0.5 });
    expect(selectLimitations([evidence], [], UNSETTLED)).toEqual([]);
    expect(selectLimitations([near], [], new Set())).toEqual([]);
  });
});
