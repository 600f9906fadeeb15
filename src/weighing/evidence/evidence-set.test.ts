import { describe, expect, it } from 'vitest';
import {
  HARBOUR_CLAIM,
  type WeighedSentenceOptions,
  weighedSentence,
} from '../../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../../asking/claim-of.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import { selectAnswers, selectEvidence, selectNearest, selectSilences } from './evidence-set.js';

const PORTS = ['Aron', 'Brill', 'Corva', 'Dunmar', 'Elst', 'Fero', 'Gatta', 'Hoorn', 'Ista'];
const FACTS = ['flooded', 'reopened', 'was sold', 'caught fire', 'won a prize'];

/** Up to 45 sentences that have few words in common. */
const distinct = (count: number, options: WeighedSentenceOptions = {}): JudgedSentence[] =>
  Array.from({ length: count }, (_, at) =>
    weighedSentence(`${PORTS[at % 9]} ${FACTS[Math.floor(at / 9)]} in ${1900 + at}.`, options),
  );

const texts = (sentences: readonly JudgedSentence[]): string[] =>
  sentences.map(({ candidate }) => candidate.sentence.text);

describe('selectEvidence', () => {
  it('takes what bears on the claim, strongest first, and nothing twice', () => {
    const weak = weighedSentence('The dredger left the bay.', { probability: 0.6 });
    const strong = weighedSentence('The company dredges.', { probability: 0.9, stance: 'refutes' });
    const beside = weighedSentence('It rained.', { stance: 'neither' });
    const faint = weighedSentence('It may dredge.', { probability: 0.2 });
    expect(selectEvidence([weak, beside, strong, weak, faint])).toEqual([strong, weak]);
  });

  it('takes what says that the record is silent for a side only where that is sure', () => {
    const silence = (probability: number) =>
      weighedSentence(`The port holds no log of ${probability}.`, {
        silent: true,
        stance: 'refutes',
        probability,
      });
    const qualified = weighedSentence('It isn’t known how much.', {
      silent: true,
      stance: 'qualifies',
      probability: 0.5,
    });
    const [sure, unsure] = [silence(0.6), silence(0.59)];
    expect(selectEvidence([unsure, qualified, sure])).toEqual([sure, qualified]);
  });

  it('takes what the reader finds likely enough, however little it shares of what was asked', () => {
    const taken = (coverage: number, probability: number) =>
      selectEvidence([weighedSentence('Pilots sail at noon.', { coverage, probability })]).length;
    expect([taken(0.8, 0.3), taken(0.1, 0.3), taken(0.8, 0.29)]).toEqual([1, 1, 0]);
  });

  it('holds every side to the same limit, whatever stands on the other', () => {
    const supports = distinct(40);
    const refutes = distinct(40, { stance: 'refutes', probability: 0.7 });
    const chosen = selectEvidence([...supports, ...refutes]);
    expect(chosen.filter(({ stance }) => stance === 'supports')).toHaveLength(14);
    expect(chosen.filter(({ stance }) => stance === 'refutes')).toHaveLength(14);
  });

  it('leaves room for other documents beside a long one', () => {
    const sentences = Array.from({ length: 12 }, (_, at) => `${PORTS[at % 9]} dredges pier ${at}.`);
    const long = sentences.map((sentence) =>
      weighedSentence(sentence, { text: sentences.join(' '), probability: 0.9 }),
    );
    const other = weighedSentence('Another paper saw the dredger.');
    const chosen = selectEvidence([...long, other]);
    expect(chosen).toHaveLength(9);
    expect(chosen.at(-1)).toBe(other);
  });

  it('lets copies take no other sentence’s place', () => {
    const copies = Array.from({ length: 20 }, (_, at) =>
      weighedSentence('The harbour company dredges the whole bay every spring.', {
        probability: 0.9,
        metadata: { publisher: `Paper ${at}` },
      }),
    );
    const others = distinct(13);
    const chosen = selectEvidence([...copies, ...others]);
    expect(texts(chosen)).toEqual(expect.arrayContaining(texts(others)));
    expect(chosen).toHaveLength(26);
  });

  it('counts a sentence once for each claim', () => {
    const other = claimOfStatement('The bay is deep.', 'c2');
    const sentence = 'The company dredges the bay deep.';
    const both = [HARBOUR_CLAIM, other].map((claim) => weighedSentence(sentence, { claim }));
    expect(selectEvidence(both)).toEqual(both);
  });
});

describe('selectAnswers', () => {
  const read = (text: string, probability: number, options: WeighedSentenceOptions = {}) =>
    weighedSentence(text, { probability, score: 0.1, coverage: 0, own: 0, ...options });

  it('takes what the reader takes for an answer, whatever it says, never silences, at most twelve', () => {
    const answers = distinct(30, { coverage: 0.1, own: 0 });
    const aside = weighedSentence('Elsewhere it snowed.', { coverage: 0.3, stance: 'neither' });
    const silent = weighedSentence('Who dredges is unknown.', { silent: true });
    const chosen = selectAnswers([aside, silent, ...answers]);
    expect(chosen).toHaveLength(12);
    expect(answers).toEqual(expect.arrayContaining(chosen));
  });

  it('puts first what was found best and read as bearing on the question most', () => {
    const sentences = [
      read('Found well.', 0.4, { score: 0.4 }),
      read('Read well.', 0.9),
      read('Both.', 0.9, { score: 0.5 }),
    ];
    expect(texts(selectAnswers(sentences))).toEqual(['Both.', 'Read well.', 'Found well.']);
  });

  it('fills up with what is next nearest where little answers, and never from nothing', () => {
    const near = [0.5, 0.52, 0.4].map((coverage) =>
      weighedSentence(`At ${coverage}.`, { stance: 'neither', coverage, score: coverage }),
    );
    const told = selectAnswers([...near, read('It does.', 0.9)]);
    expect(texts(told)).toEqual(['It does.', 'At 0.52.', 'At 0.5.']);
    expect(selectAnswers(near)).toEqual([]);
  });
});

describe('selectNearest', () => {
  it('takes the two closest and gives them no stance', () => {
    const near = [0.5, 0.9, 0.7].map((coverage) =>
      weighedSentence(`At ${coverage}.`, { coverage }),
    );
    expect(
      selectNearest(near).map(({ candidate, stance }) => [candidate.sentence.text, stance]),
    ).toEqual([
      ['At 0.9.', 'neither'],
      ['At 0.7.', 'neither'],
    ]);
  });
});

describe('selectSilences', () => {
  const silence = (text: string, options: WeighedSentenceOptions = {}) =>
    weighedSentence(text, { silent: true, stance: 'neither', ...options });

  it('takes what sources say is unknown, closest first, nothing twice, at most five', () => {
    const closest = silence('Whether it dredges is unknown.', { coverage: 0.9 });
    const others = PORTS.map((port) => silence(`${port} has no records.`, { coverage: 0.5 }));
    const chosen = selectSilences([...others, closest, closest]);
    expect(chosen).toHaveLength(5);
    expect(chosen.filter((sentence) => sentence === closest)).toEqual([chosen[0]]);
  });

  it('leaves out silences about other parties and sentences that assert', () => {
    expect(
      selectSilences([silence('Nobody knows.', { named: 0.4 }), weighedSentence('It dredges.')]),
    ).toEqual([]);
  });
});
