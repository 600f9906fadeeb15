import { describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../../test/fakes/sample-report.js';
import { evidenceAddress, placeOf } from './place.js';

const of = (query: string) => placeOf(new URLSearchParams(query));
const NOWHERE = { span: null, extraction: undefined, check: null };

describe('placeOf', () => {
  it('reads what the address of evidence says', () => {
    const evidence = sampleEvidence(3, { publisher: 'Board', text: 'It fell.', quote: 'fell' });
    const { pathname, search } = new URL(
      evidenceAddress('tern valley', 'chk_1', evidence),
      'http://localhost',
    );
    expect(pathname).toBe(`/d/tern%20valley/documents/${evidence.document.id}`);
    expect(of(search)).toEqual({
      span: evidence.span,
      extraction: evidence.extraction,
      check: 'chk_1',
    });
  });

  it('begins at the top where the address names no span that there can be', () => {
    expect(of('')).toEqual(NOWHERE);
    expect(of('start=4')).toEqual(NOWHERE);
    expect(of('start=9&end=4')).toEqual(NOWHERE);
    expect(of('start=-1&end=4')).toEqual(NOWHERE);
    expect(of('start=1e3&end=2e3')).toEqual(NOWHERE);
  });
});
