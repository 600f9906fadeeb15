import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../text/estimate-tokens.js';
import { digestOf } from './digest.js';

const TEXT = [
  'The college opened in Halden.',
  'Rain fell on the harbour all week.',
  'A new crane came by sea.',
  'It teaches divers to weld.',
  'Nobody saw the crane arrive.',
].join(' ');

describe('digestOf', () => {
  it('leaves a text that fits whole', () => {
    expect(digestOf('Anything at all.', ` ${TEXT} `, 100)).toEqual([TEXT]);
  });

  it('brings together the sentences that meet the claim, in their order', () => {
    expect(digestOf('The college in Halden teaches divers.', TEXT, 16)).toEqual([
      'The college opened in Halden. It teaches divers to weld.',
    ]);
  });

  it('prefers what meets words that nothing chosen has met', () => {
    const text = 'The crane moved. The crane moved again. Divers weld the hull.';
    expect(digestOf('Divers moved the crane.', text, 10)).toEqual([
      'The crane moved. Divers weld the hull.',
    ]);
  });

  it('finds none where nothing shares a word, and none in white space', () => {
    expect(digestOf('Penguins.', TEXT, 16)).toEqual([]);
    expect(digestOf('Penguins.', ' \n', 16)).toEqual([]);
  });

  it('stays within the limit', () => {
    const words = fc.array(fc.constantFrom('crane', 'weld', 'sea', 'x'.repeat(40), '2025'), {
      minLength: 1,
      maxLength: 30,
    });
    const text = fc
      .array(words, { maxLength: 8 })
      .map((sentences) => sentences.map((own) => `The ${own.join(' ')}.`).join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 60 }), (own, limit) => {
        for (const digest of digestOf('The crane can weld at sea in 2025.', own, limit))
          expect(estimateTokens(digest)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
