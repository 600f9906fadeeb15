import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_DRAFT_AUDIT } from '../../../test/fakes/sample-draft-audit.js';
import type { DraftSentence } from '../../model/draft-audit.js';
import { markedParagraphs, markedSentence } from './marked-text.js';

const { sentences } = SAMPLE_DRAFT_AUDIT;

describe('markedSentence', () => {
  it('cuts a sentence where marks begin and end', () => {
    expect(markedSentence(sentences, 2)).toEqual([
      { text: 'It paid <i>', marks: [] },
      { text: '7,000', marks: ['unsupported'] },
      { text: '</i> dollars to ', marks: [] },
      { text: 'Elm', marks: ['unsupported', 'nowhere'] },
      { text: '.', marks: [] },
    ]);
  });

  it('marks a quotation in each sentence that it goes through', () => {
    const marked = [3, 4].flatMap((at) =>
      markedSentence(sentences, at).filter(({ marks }) => marks.length > 0),
    );
    expect(marked.map(({ text }) => text)).toEqual(['no', 'never']);
  });

  it('holds all of a sentence, wherever marks stand', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const [sample] = sentences;
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, spans) => {
        const nowhere = spans.map((each) => ({ text: '', kind: 'name' as const, span: each }));
        const sentence: DraftSentence = { ...(sample as DraftSentence), text, nowhere };
        expect(
          markedSentence([sentence], 0)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('markedParagraphs', () => {
  it('parts the draft at blank lines, with its sentences in place', () => {
    expect(
      markedParagraphs(SAMPLE_DRAFT_AUDIT).map((stretches) =>
        stretches.map(({ sentence }) => sentence),
      ),
    ).toEqual([[0], [1, null, 2, null, 3, null, 4, null, 5], [6]]);
  });
});
