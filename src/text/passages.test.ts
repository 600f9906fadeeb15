import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Extraction } from '../model/document.js';
import { contains, overlaps } from '../model/span.js';
import { formPassages } from './passages.js';
import { splitSentences } from './sentences.js';

const extractionOf = (parts: readonly (readonly [Block['kind'], string])[]): Extraction => {
  let text = '';
  const blocks: Block[] = [];
  for (const [kind, part] of parts) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind, span: { start: text.length, end: text.length + part.length } });
    text += part;
  }
  const sentences = blocks
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ span }) => splitSentences(text, span));
  return {
    id: 'ext_1',
    documentId: 'doc_1',
    reader: { name: 'text', version: 1 },
    text,
    blocks,
    links: [],
    sentences,
    warnings: [],
  };
};

describe('formPassages', () => {
  it('gathers the sentences of a section and starts anew at a heading', () => {
    const extraction = extractionOf([
      ['paragraph', 'The county signed. The sheriff agreed.'],
      ['heading', 'Costs'],
      ['paragraph', 'The county pays.'],
      ['paragraph', 'Nobody else does.'],
    ]);
    expect(formPassages(extraction, 'An agreement')).toEqual([
      {
        id: 'ext_1:0',
        documentId: 'doc_1',
        extractionId: 'ext_1',
        span: { start: 0, end: 38 },
        text: 'The county signed. The sheriff agreed.',
        heading: 'An agreement',
      },
      {
        id: 'ext_1:47',
        documentId: 'doc_1',
        extractionId: 'ext_1',
        span: { start: 47, end: 82 },
        text: 'The county pays.\n\nNobody else does.',
        heading: 'An agreement\nCosts',
      },
    ]);
  });

  it('keeps a sentence over the budget whole and alone', () => {
    const long = `The list names ${'towers and '.repeat(80)}roads.`;
    const extraction = extractionOf([['paragraph', `It opens. ${long} It ends.`]]);
    expect(formPassages(extraction, '').map(({ text }) => text)).toEqual([
      'It opens.',
      long,
      'It ends.',
    ]);
  });

  it('puts every sentence in exactly one passage and never crosses a heading', () => {
    const part = fc.tuple(
      fc.constantFrom<Block['kind']>('heading', 'paragraph', 'list-item'),
      fc
        .array(fc.constantFrom('The county pays', 'ICE trains', 'word '.repeat(60).trim()), {
          minLength: 1,
          maxLength: 8,
        })
        .map((sentences) => `${sentences.join('. ')}.`),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const extraction = extractionOf(parts);
        const passages = formPassages(extraction, 'Title');
        for (const sentence of extraction.sentences) {
          expect(passages.filter(({ span }) => contains(span, sentence))).toHaveLength(1);
        }
        for (const block of extraction.blocks.filter(({ kind }) => kind === 'heading')) {
          expect(passages.filter(({ span }) => overlaps(span, block.span))).toEqual([]);
        }
        for (const { span, text } of passages) {
          expect(text).toBe(extraction.text.slice(span.start, span.end));
        }
      }),
    );
  });
});
