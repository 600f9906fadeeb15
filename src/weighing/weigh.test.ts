import { describe, expect, it } from 'vitest';
import {
  HARBOUR_CLAIM,
  type WeighedSentenceOptions,
  weighedSentence,
} from '../../test/fakes/weighed-sentence.js';
import { parseQuestion } from '../asking/parse-question.js';
import type { JudgedSentence } from '../judging/judged-sentence.js';
import { usualRecord } from '../model/phrases/records.js';
import { UNKNOWN_PUBLISHER } from '../model/publisher.js';
import { weigh } from './weigh.js';

const CHECKED_AT = '2025-03-01T12:00:00.000Z';
const QUESTION = 'Does the harbour company train the crews?';

const weighed = (question: string, judged: readonly JudgedSentence[]) =>
  weigh({
    question: parseQuestion(question),
    judged,
    publisherOf: (name) => ({ ...UNKNOWN_PUBLISHER, name, kind: 'news' }),
    checkedAt: CHECKED_AT,
  });

const STORY =
  'The harbour company trains the crews of nine boats in the old customs house every winter.';

const published = (text: string, publisher: string, options: WeighedSentenceOptions = {}) =>
  weighedSentence(text, { ...options, metadata: { publisher } });

/** What sources say themselves that they don't show. */
const toldBy = ({ gaps }: ReturnType<typeof weigh>): string[] =>
  gaps.flatMap(({ silences }) => silences.map(({ candidate }) => candidate.sentence.text));

describe('weigh', () => {
  it('lets ten copies of one story change neither verdict nor confidence', () => {
    const against = published('The crews learn from each other alone.', 'Cape Herald', {
      stance: 'refutes',
      probability: 0.6,
    });
    const copies = Array.from({ length: 10 }, (_, at) => published(STORY, `Paper ${at}`));
    const one = weighed(QUESTION, [...copies.slice(0, 1), against]);
    const ten = weighed(QUESTION, [...copies, against]);
    const said = ({ verdict, verdicts }: typeof one) => [verdicts, verdict?.confidence];
    expect(said(ten)).toEqual(said(one));
    expect(one.verdict?.confidence).toBe('moderate');
    expect(ten.evidence).toHaveLength(11);
    expect([...ten.origins.keys()]).toEqual(['o1', 'o2']);
  });

  it('lets copies of other claims’ evidence and silences stay out of the verdict', () => {
    const silence = published('Whether they train anybody is unknown.', 'Cape Herald', {
      stance: 'neither',
      silent: true,
    });
    const { verdict, silences, gaps } = weighed(QUESTION, [published(STORY, 'Paper'), silence]);
    expect(verdict?.label).toBe('supported');
    expect(silences.map(({ candidate }) => candidate.sentence.text)).toEqual([
      'Whether they train anybody is unknown.',
    ]);
    expect(gaps[0]?.silences).toEqual(silences);
  });

  it('shows what says that the record is silent without a side where it is sure of none', () => {
    const silence = published('The crews’ trainer, the harbour company, holds no log.', 'Paper', {
      silent: true,
      stance: 'refutes',
      probability: 0.55,
    });
    const { evidence, silences } = weighed(QUESTION, [published(STORY, 'Courier'), silence]);
    expect(evidence.map(({ stance }) => stance)).toEqual(['supports']);
    expect(silences.map(({ stance }) => stance)).toEqual(['neither']);
  });

  it('decides nothing on nothing, shows what is closest and names the record that is missing', () => {
    const near = published('The crews met in the customs house.', 'Paper', { stance: 'neither' });
    const { verdict, evidence, nearby, sides, gaps } = weighed(QUESTION, [near]);
    expect(verdict).toMatchObject({ label: 'not-enough-evidence', confidence: 'low' });
    expect(evidence).toEqual([]);
    expect(nearby).toEqual([{ ...near, origin: 'o1' }]);
    expect(sides).toEqual([]);
    expect(gaps[0]?.record).toEqual(usualRecord('kept'));
  });

  it('names what nobody looked into where a claim is not settled, and only there', () => {
    const text = 'We did not test who trains the crews of the harbour company.';
    const limitation = published(text, 'Auditor', {
      stance: 'neither',
      probability: 0.9,
      coverage: 0.7,
    });
    const open = weighed(QUESTION, [limitation]);
    expect(open.verdict?.label).toBe('not-enough-evidence');
    expect(toldBy(open)).toContain(text);
    expect(open.nearby).toEqual([]);
    const settled = weighed(QUESTION, [published(STORY, 'Paper'), limitation]);
    expect(settled.verdict?.label).toBe('supported');
    expect(toldBy(settled)).not.toContain(text);
  });

  it('calls no part of a claim unspoken of that it shows beside the evidence', () => {
    const near = published('The crews of nine boats learn at night.', 'Paper', {
      stance: 'neither',
      probability: 0.7,
      coverage: 0.2,
    });
    const { nearby, gaps } = weighed(QUESTION, [near]);
    expect(nearby).toHaveLength(1);
    const parts = gaps.filter(({ kind }) => kind === 'part').map(({ says }) => says);
    expect(parts).toEqual([
      { template: 'nothing-speaks-of', slots: { parts: ['harbour', 'company', 'trains'] } },
    ]);
  });

  it('shows what leans to a side too little for a verdict as evidence of that side', () => {
    const leaning = published(STORY, 'Paper', { probability: 0.33 });
    const { verdict, evidence, nearby, sides } = weighed(QUESTION, [leaning]);
    expect([verdict?.label, evidence, nearby]).toEqual([
      'not-enough-evidence',
      [{ ...leaning, origin: 'o1' }],
      [],
    ]);
    expect(sides.map(({ stance }) => stance)).toEqual(['supports']);
  });

  it('shows what leans to a side and is not outright as close, for no side', () => {
    const leaning = published(STORY, 'Paper', { probability: 0.29 });
    const { verdict, evidence, nearby } = weighed(QUESTION, [leaning]);
    expect([verdict?.label, evidence]).toEqual(['not-enough-evidence', []]);
    expect(nearby.map(({ stance, candidate }) => [stance, candidate.sentence.text])).toEqual([
      ['neither', STORY],
    ]);
  });

  it('weighs what it only shows beside the evidence for nothing', () => {
    const beside = {
      ...published('The crews meet in the customs house.', 'Log', {
        stance: 'neither',
        probability: 0.6,
      }),
      passage: { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
    };
    const [alone, both] = [[], [beside]].map((more) =>
      weighed(QUESTION, [published(STORY, 'Paper'), ...more]),
    );
    expect(both?.verdict).toEqual(alone?.verdict);
    expect(both?.nearby.map(({ origin }) => origin)).toEqual(['o2']);
    expect(both?.origins.get('o2')).toEqual([
      { template: 'one-document', slots: { title: 'Notes from the harbour' } },
    ]);
  });

  it('counts no passage in a language that is not judged, and names it as a gap', () => {
    const german = weighedSentence('Der Hafen schult keine Mannschaften.', {
      stance: 'neither',
      metadata: { publisher: 'Hafenblatt', language: 'de' },
    });
    const { verdict, evidence, gaps } = weighed(QUESTION, [published(STORY, 'Paper'), german]);
    expect(verdict?.label).toBe('supported');
    expect(evidence.map(({ candidate }) => candidate.sentence.text)).toEqual([STORY]);
    expect(gaps.at(-1)).toEqual({
      kind: 'unread',
      concerning: null,
      says: { template: 'other-language', slots: {} },
      silences: [{ ...german, origin: 'o2' }],
      record: null,
      holder: null,
    });
  });

  it('gives an open question no verdict, and a fact that nobody gives not enough evidence', () => {
    const told = published('The crews learn knots first.', 'Paper', { stance: 'neither' });
    expect(weighed('How are the crews trained?', [told])).toMatchObject({
      verdict: null,
      sides: [],
      gaps: [],
    });
    expect(weighed('How much did the company pay the crews in 2025?', [told]).verdict?.label).toBe(
      'not-enough-evidence',
    );
  });

  it('takes a close sentence with a new amount for an answer, unless a closer one says it is unknown', () => {
    const question = 'How much did the company pay the crews in 2025?';
    const gives = published('The company paid the crews $40,000 in 2025.', 'Paper');
    const repeats = published('The company paid the crews in 2025.', 'Paper');
    const unknown = published('What it paid in 2025 is not public.', 'Cape Herald', {
      stance: 'neither',
      silent: true,
      coverage: 0.95,
    });
    expect(weighed(question, [gives]).verdict).toBeNull();
    expect(weighed(question, [repeats]).verdict?.label).toBe('not-enough-evidence');
    expect(weighed(question, [gives, unknown]).verdict?.label).toBe('not-enough-evidence');
  });

  it('keeps probability and confidence apart', () => {
    const confidences = [0.6, 0.8, 0.99].map(
      (probability) => weighed(QUESTION, [published(STORY, 'Paper', { probability })]).verdict,
    );
    expect(new Set(confidences.map((verdict) => verdict?.confidence)).size).toBe(1);
    expect(new Set(confidences.map((verdict) => verdict?.probability)).size).toBeGreaterThan(1);
  });

  it('weighs each claim by its own evidence', () => {
    const question = parseQuestion('Does the company train the crews and does it own the pier?');
    const [first, second] = question.kind === 'claims' ? question.claims : [];
    const judged = [
      published(STORY, 'Paper', { claim: first ?? HARBOUR_CLAIM }),
      published('The town owns the pier.', 'Gazette', {
        claim: second ?? HARBOUR_CLAIM,
        stance: 'refutes',
      }),
    ];
    const { verdict, verdicts } = weighed(question.text, judged);
    expect(verdicts.map(({ claim, label }) => [claim, label])).toEqual([
      ['c1', 'supported'],
      ['c2', 'refuted'],
    ]);
    expect(verdict?.label).toBe('conflicting');
  });
});
