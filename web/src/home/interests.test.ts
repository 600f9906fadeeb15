import { describe, expect, it } from 'vitest';
import { interestsFault, interestsOf, interestsText } from './interests.js';

describe('the interests of a publisher', () => {
  it('are one a line, without empty lines and repetitions', () => {
    expect(interestsOf('  sells the readers \n\n is sued over them\nsells the readers')).toEqual([
      'sells the readers',
      'is sued over them',
    ]);
  });

  it('come back as they were', () => {
    const interests = ['sells the readers', 'is sued over them'];
    expect(interestsOf(interestsText(interests))).toEqual(interests);
  });

  it('are told to be too many or too long before they are sent', () => {
    expect(interestsFault(['short'])).toBeNull();
    expect(interestsFault(Array.from({ length: 51 }, (_, index) => String(index)))).toBe(
      'At most 50 interests fit.',
    );
    expect(interestsFault(['x'.repeat(501)])).toBe(
      `“${'x'.repeat(40)} …” is longer than 500 letters.`,
    );
  });
});
