import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../test/fakes/sample-report.js';
import { countedPassages, faultsOf } from './faults.js';
import type { DossierCase } from './read-cases.js';

const NONE: DossierCase = {
  id: 'level',
  question: SAMPLE_REPORT.question,
  open: false,
  verdict: ['conflicting'],
  cites: [],
  interested: [],
  gaps: [],
  sameOrigin: [],
};

const faults = (own: Partial<DossierCase>, labels = new Map([['other', 'refuted' as const]])) =>
  faultsOf({ ...NONE, ...own }, SAMPLE_REPORT, labels);

describe('faultsOf', () => {
  it('finds nothing wrong where everything that was asked for is there', () => {
    expect(
      faults({
        verdict: ['supported', 'conflicting'],
        // Quotes and hyphens are compared loosely.
        cites: [
          { file: '3.html', anyOf: ['they SAW the old bridge piers dry', 'bridge piers dry'] },
        ],
        interested: ['Alder Hydro'],
        gaps: [{ words: ['maintenance record', 'gauge'] }],
        sameOrigin: [['3.html', '4.html', '5.html']],
      }),
    ).toEqual([]);
  });

  it('names each thing that is wrong', () => {
    expect(
      faults({
        verdict: ['refuted'],
        cites: [{ file: '4.html', anyOf: ['211.4 metres'] }, { anyOf: ['seeks damages'] }],
        interested: ['Tern Courier'],
        gaps: [{ anyOf: ['the repair order'] }],
        sameOrigin: [['2.html', '3.html']],
        sameAs: 'other',
      }),
    ).toEqual([
      { kind: 'verdict', text: 'conflicting, not refuted' },
      { kind: 'wording', text: 'conflicting, but refuted for other' },
      { kind: 'citation', text: 'none of “211.4 metres”' },
      { kind: 'citation', text: 'none of “seeks damages”' },
      { kind: 'stake', text: 'Tern Courier’s is not disclosed' },
      { kind: 'gap', text: '“the repair order” is not named' },
      { kind: 'origin', text: '2.html, 3.html counted as 2' },
    ]);
  });

  it('takes a verdict on an open question for a fault', () => {
    expect(faults({ open: true, verdict: [] })).toEqual([
      { kind: 'verdict', text: 'conflicting on an open question' },
    ]);
  });
});

it('counts the passages that count for a side, whatever else is shown', () => {
  const [first, ...others] = SAMPLE_REPORT.evidence;
  if (first === undefined) throw new Error('the sample has evidence');
  const cites = [{ anyOf: [first.quote] }, { anyOf: ['nowhere'] }];
  const counted = (stance: 'supports' | 'neither') =>
    countedPassages({ cites }, { evidence: [{ ...first, stance }, ...others] });
  expect([counted('supports'), counted('neither')]).toEqual([1, 0]);
});
