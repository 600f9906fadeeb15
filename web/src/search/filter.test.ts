import { describe, expect, it } from 'vitest';
import { askedOf, withFacet, withWords } from './filter.js';

const asked = (query: string) => askedOf(new URLSearchParams(query));

describe('the address of a search', () => {
  it('asks for its words and facets', () => {
    expect(asked('q=data+sharing+&publisher=City+auditor&kind=government&year=2025')).toEqual({
      q: 'data sharing',
      publisher: 'City auditor',
      kind: 'government',
      from: '2025',
      to: '2025',
    });
  });

  it('leaves out what it cannot mean', () => {
    expect(asked('kind=secret&year=soon&publisher=')).toEqual({ q: '' });
  });

  it('keeps the words and the other facets when one is chosen or let go', () => {
    const query = new URLSearchParams('q=a&kind=news&year=2024');
    expect(withFacet(query, 'year', '2025').toString()).toBe('q=a&kind=news&year=2025');
    expect(withFacet(query, 'kind', null).toString()).toBe('q=a&year=2024');
  });

  it('drops the facets when other words are asked for', () => {
    expect(withWords('b').toString()).toBe('q=b');
    expect(withWords('').toString()).toBe('');
  });
});
