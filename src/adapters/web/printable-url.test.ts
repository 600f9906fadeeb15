import { describe, expect, it } from 'vitest';
import { printableUrl } from './printable-url.js';

const printed = (address: string): string => printableUrl(new URL(address));

describe('printableUrl', () => {
  it('leaves a plain address as it is', () => {
    expect(printed('https://example.org:8443/news/item?id=42&page=2')).toBe(
      'https://example.org:8443/news/item?id=42&page=2',
    );
  });

  it('leaves out user name, password and fragment', () => {
    expect(printed('https://ann:hunter2@example.org/a#part')).toBe('https://example.org/a');
  });

  it('hides values that are named like secrets or long enough to be one', () => {
    const long = 'x'.repeat(25);
    expect(
      printed(`https://example.org/a?X-Amz-Signature=abc&access_token=1&q=word&h=${long}`),
    ).toBe('https://example.org/a?X-Amz-Signature=…&access_token=…&q=word&h=…');
  });
});
