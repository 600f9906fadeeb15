import { expect, it } from 'vitest';
import { publisherKindOf } from './publisher-kind.js';

it.each([
  ['https://www.ice.gov/287g', 'government'],
  ['https://www.army.mil/a', 'government'],
  ['https://data.gov.uk/a', 'government'],
  ['https://ca9.uscourts.gov/opinion.pdf', 'court'],
  ['https://www.supremecourt.gov/x', 'court'],
  ['https://law.stanford.edu/x', 'academic'],
  ['https://www.ox.ac.uk/x', 'academic'],
  ['https://example.ac/x', 'unknown'],
  ['https://gov.example.com/x', 'unknown'],
  ['https://notgov/x', 'unknown'],
  ['not an address', 'unknown'],
  [null, 'unknown'],
])('takes the publisher of %s for %s', (url, kind) => {
  expect(publisherKindOf(url)).toBe(kind);
});
