import { expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../../test/fakes/sample-report.js';
import { differingFields } from './differing-fields.js';

it('finds no field where none differs', () => {
  expect(differingFields(SAMPLE_REPORT, structuredClone(SAMPLE_REPORT))).toEqual([]);
});

it('names each value that is another, was added or left out', () => {
  const kept = { verdict: { label: 'refuted' }, gaps: [{ text: 'No log.' }], asOf: null };
  const given = { verdict: { label: 'supported' }, gaps: [], asOf: null, more: 1 };
  expect(differingFields(kept, given)).toEqual([
    { place: 'verdict.label', message: 'it says "supported", but the dossier recorded "refuted"' },
    { place: 'gaps[0]', message: 'it says nothing, but the dossier recorded {"text":"No log."}' },
    { place: 'more', message: 'it says 1, but the dossier recorded nothing' },
  ]);
});

it('counts what it does not name', () => {
  const numbers = Array.from({ length: 30 }, (_, n) => n);
  const found = differingFields({ numbers }, { numbers: numbers.map((n) => n + 1) });
  expect(found).toHaveLength(13);
  expect(found.at(-1)).toEqual({
    place: 'report',
    message: '18 more fields differ from the record',
  });
});
