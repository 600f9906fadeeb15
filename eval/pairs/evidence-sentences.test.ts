import { describe, expect, it } from 'vitest';
import { evidenceSentences } from './evidence-sentences.js';

describe('evidenceSentences', () => {
  it('parts sentences and lines and gives each its neighbours', () => {
    const context = { heading: '', title: 'The Sun', publisher: '', date: null };
    expect(evidenceSentences('It is hot. It shines.\n\nIs it a star? Yes', 'The Sun')).toEqual([
      { text: 'It is hot.', before: '', after: 'It shines.', ...context },
      { text: 'It shines.', before: 'It is hot.', after: 'Is it a star?', ...context },
      { text: 'Is it a star?', before: 'It shines.', after: 'Yes', ...context },
      { text: 'Yes', before: 'Is it a star?', after: '', ...context },
    ]);
  });

  it('finds none in white space', () => {
    expect(evidenceSentences(' \n\t', '')).toEqual([]);
  });
});
