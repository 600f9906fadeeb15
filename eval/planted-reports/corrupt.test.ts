import { expect, it } from 'vitest';
import { sampleEvidence } from '../../test/fakes/sample-report.js';
import { CORRUPTIONS, corrupt } from './corrupt.js';

const piece = (n: number, quote: string) =>
  sampleEvidence(n, { publisher: `Paper ${n}`, text: quote, quote, origin: 'o1' });

it('changes one thing in a sentence', () => {
  const evidence = [piece(1, 'x'), piece(2, 'The crews of Osprey Piers sang.')];
  const sentence = { text: 'Some 14 crews of Marlin were paid.', citations: [1] };
  expect(CORRUPTIONS.map((kind) => corrupt(sentence, kind, evidence))).toEqual([
    { text: 'Some 15 crews of Marlin were paid.', citations: [1] },
    { text: 'Some 14 crews of Osprey were paid.', citations: [1] },
    { text: 'Some 14 crews of Marlin were not paid.', citations: [1] },
    { text: 'all 14 crews of Marlin were paid.', citations: [1] },
    { text: 'Some 14 crews of Marlin were paid.', citations: [2] },
  ]);
});

it('changes nothing where there is nothing to change', () => {
  const sentence = { text: 'It rained.', citations: [1] };
  expect(CORRUPTIONS.map((kind) => corrupt(sentence, kind, [piece(1, 'It rained.')]))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
