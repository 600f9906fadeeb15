import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf } from '../model/span.js';
import { splitSentences } from './sentences.js';

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map((span) => quoteOf(text, span));

/** Each entry is one text, given as its sentences; they are joined with a space. */
const TEXTS: Record<string, string[]> = {
  'abbreviated countries': [
    'Critics of the U.S.–Israel exchanges wrote to the U.S. Department of Justice.',
    'The letter came from the U.S.',
    'It was short.',
  ],
  'sections and numbers': [
    'Sec. 287(g) of the Act applies.',
    'See No. 5 and Art. 12 of the code, e.g. Annex B.',
    'It cost 3.5 million on Jan. 5, 2020.',
  ],
  'titles and initials': [
    'Dr. King met Dr. Angela Y. Davis and Prof. J. R. Smith.',
    'Mr. Jones sued in Doe v. Roe Inc. and lost.',
  ],
  'company names before a new sentence': ['The tool is sold by Acme Inc.', 'The price is secret.'],
  'closing quotes and brackets': [
    'He called it “a pipeline.”',
    'She disagreed (see the annex. It is long).',
    '"Nobody asked."',
    'They left.',
  ],
  'a bare no': ['Did they pay?', 'No.', 'I saw no invoice.', 'See No. IV of the act.'],
  'titles in capitals': ['SEN. LEE: They paid.', 'MR. ROW: So they did.'],
  'a question quoted in the middle': ['“Who pays?” he asked the board.', 'Nobody knew.'],
  'superscript marks before the stop': [
    'Sensors replace barriers¹.',
    'ICE has also signed².',
    'Done.',
  ],
  'superscript marks behind the stop': ['Sensors replace barriers.¹', 'ICE has also signed.²'],
  'bracketed marks': [
    'They met twice.[3]',
    'Next came tours [1] [2].',
    'Then silence. [4] [5]',
    'It ended.',
  ],
  'marks that lost their superscript': ['Towers stand there.1', 'The county pays.'],
  enumerations: ['The agency shall (a) train staff; (b) report.', '(c) It shall pay.'],
  'labels at the start': ['1. The agency pays.', '2. The county drives.'],
  ellipses: ['They waited ... Israel had not answered.', 'Then it did…', 'The talks went on.'],
  'other scripts': ['これは文です。', '次の文です。'],
  'right to left': ['هل هذا صحيح؟', 'نعم هو كذلك.'],
};

describe('splitSentences', () => {
  for (const [name, sentences] of Object.entries(TEXTS)) {
    it(`keeps ${name} whole`, () => {
      expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
    });
  }

  it('takes a line break for layout and a blank line for an end', () => {
    expect(sentencesOf('One line\ngoes on here.\n\nno stop\n\nLast')).toEqual([
      'One line\ngoes on here.',
      'no stop',
      'Last',
    ]);
  });

  it('counts offsets from the start of the text when given a stretch', () => {
    expect(splitSentences('Skip. One. Two. Skip.', { start: 6, end: 15 })).toEqual([
      { start: 6, end: 10 },
      { start: 11, end: 15 },
    ]);
  });

  it('covers all text but white space, in order and without overlap', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'U.S.',
        ' ',
        '. ',
        '\n',
        '\n\n',
        '[1]',
        '¹',
        '… ',
        'The',
        'Dr.',
        '(',
        ')',
        '?”',
        '\u2029',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const spans = splitSentences(text);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(quoteOf(text, span).trim()).toBe(quoteOf(text, span));
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('splits a very long line in time that grows with its length', () => {
    const text = 'The county paid Acme Inc. for 3.5 towers. '.repeat(20_000);
    expect(splitSentences(text)).toHaveLength(20_000);
  });
});
