import { describe, expect, it } from 'vitest';
import type { CheckHead } from '../api/types.js';
import { sameQuestion } from './earlier-checks.js';

const head = (id: string, question: string, status: CheckHead['status'] = 'done'): CheckHead => ({
  id,
  question,
  status,
  asOf: null,
  checkedAt: '2026-11-22T09:30:00.000Z',
  verdict: 'conflicting',
  probability: 0.6,
  dossierRevision: '7f3a1c09be42',
});

describe('sameQuestion', () => {
  it('takes finished checks of the question, however it was spaced and cased, but not the check itself', () => {
    const checks = [
      head('chk_4', 'Did it fall?'),
      head('chk_3', ' did it  fall?'),
      head('chk_2', 'Did it fall?', 'failed'),
      head('chk_1', 'Did it rise?'),
    ];
    expect(
      sameQuestion(checks, { id: 'chk_4', question: 'Did it fall?' }).map(({ id }) => id),
    ).toEqual(['chk_3']);
  });
});
