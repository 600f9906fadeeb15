import { describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../../test/fakes/sample-report.js';
import { evidenceMarks } from './evidence-marks.js';

const TEXT = 'The gauge was read twice. Nobody says by whom.';
const first = sampleEvidence(1, { publisher: 'Board', text: TEXT, quote: 'read twice' });
const second = {
  ...sampleEvidence(2, { publisher: 'Board', text: TEXT, quote: 'Nobody', stance: 'refutes' }),
  document: first.document,
  extraction: first.extraction,
};
const reading = { document: first.document.id, extraction: first.extraction };

describe('evidenceMarks', () => {
  it('marks all evidence of the reading, and one as the target', () => {
    expect(evidenceMarks([first, second], reading, second.span)).toEqual([
      { ...first.span, n: 1, stance: 'supports', isTarget: false },
      { ...second.span, n: 2, stance: 'refutes', isTarget: true },
    ]);
  });

  it('marks a place that is no evidence', () => {
    expect(evidenceMarks([], reading, { start: 4, end: 9 })).toEqual([
      { start: 4, end: 9, n: null, stance: null, isTarget: true },
    ]);
  });

  it('leaves out what was counted in another reading or another document', () => {
    const older = { ...first, extraction: 'ext_0000000000000000' };
    const other = { ...first, document: { ...first.document, id: 'doc_0000000000000000' } };
    expect(evidenceMarks([older, other], reading, null)).toEqual([]);
  });
});
