import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { createHeadings } from './headings.js';

const group = (...texts: string[]) => texts.map((text) => weighedSentence(text));

const FARES = group('The ferry fares doubled in spring.', 'Nobody published the ferry fares.');
const OTTERS = group('Young otters nest below the weir.', 'A ranger counted young otters twice.');

describe('createHeadings', () => {
  it('heads each group by the phrase that its sentences share', () => {
    const heading = createHeadings([...FARES, ...OTTERS], new Set());
    expect([heading(FARES), heading(OTTERS)]).toEqual(['Ferry fares', 'Young otters']);
  });

  it('heads no group by who is said to speak', () => {
    const heard = group(
      'SEN. OKAFOR: Did the ferry fares double?\n\nTHE WITNESS: Yes.',
      'SEN. OKAFOR: Who set the ferry fares?\n\nTHE WITNESS: The council.',
    );
    expect(createHeadings([...heard, ...OTTERS], new Set())(heard)).toBe('Ferry fares');
  });

  it('gives no heading twice and none of the question’s words alone', () => {
    const again = createHeadings(
      [...FARES, ...OTTERS],
      new Set(['young', 'otter', 'ranger', 'weir']),
    );
    expect(again(OTTERS)).toBeUndefined();
    expect([again(FARES), again(FARES)]).not.toEqual(['Ferry fares', 'Ferry fares']);
  });

  it('has none for a group without a noun phrase', () => {
    const plain = group('They did so.');
    expect(createHeadings(plain, new Set())(plain)).toBeUndefined();
  });
});
