import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptsOf } from './concepts.js';

describe('conceptsOf', () => {
  it('takes a known name whole, other words by their stems', () => {
    expect(
      conceptsOf('Nurses in France told the World Health Organization about masks.').map(
        ({ kind, key }) => `${kind} ${key}`,
      ),
    ).toEqual(['word nurs', 'name fr', 'word told', 'name un-who', 'word mask']);
  });

  it('weighs names most and words that fit any matter least', () => {
    const weights = new Map(
      conceptsOf('The programme of Oberwald taught 40 nurses.').map(({ text, weight }) => [
        text,
        weight,
      ]),
    );
    const [light, proper, word, number] = ['programme', 'Oberwald', 'nurses', '40'].map(
      (text) => weights.get(text) ?? 0,
    ) as [number, number, number, number];
    expect([light < word, word < number, number < proper]).toEqual([true, true, true]);
  });

  it('gives spans in order that never overlap and slice to the text', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'ICE ',
        'France ',
        'the ',
        'U.S.',
        '-',
        'Israel’s ',
        'World Health Organization ',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { span, text: written } of conceptsOf(text)) {
          expect(text.slice(span.start, span.end)).toBe(written);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
        }
      }),
    );
  });
});
