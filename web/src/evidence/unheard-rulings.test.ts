import { expect, test } from 'vitest';
import { rulingWith } from './sentence.fixture.js';
import { unheardBy, unheardWords } from './unheard-rulings.js';

const check = { startedAt: '2026-11-24T12:00:00.000Z', claims: ['The claim.'] };
const EARLY = '2026-11-24T10:00:00.000Z';
const LATE = '2026-11-24T14:00:00.000Z';
const LATER = '2026-11-24T15:00:00.000Z';
const withdrawn = (at: string) => ({ withdrawn: { note: 'I misread it.', by: 'Ana', at } });

test('hears of rulings made and withdrawn after the check began, on its own claims', () => {
  const late = rulingWith({ id: 'late', at: LATE });
  const takenBack = rulingWith({ id: 'taken back', at: EARLY, ...withdrawn(LATE) });
  const rulings = [
    late,
    takenBack,
    rulingWith({ id: 'early', at: EARLY }),
    rulingWith({ id: 'other claim', at: LATE, claim: 'Another claim.' }),
    rulingWith({ id: 'come and gone', at: LATE, ...withdrawn(LATER) }),
    rulingWith({ id: 'long gone', at: EARLY, ...withdrawn('2026-11-24T11:00:00.000Z') }),
  ];
  expect(unheardBy(check, rulings)).toEqual([
    { ruling: late, change: 'made' },
    { ruling: takenBack, change: 'withdrawn' },
  ]);
});

test('says how many in one line', () => {
  const made = { ruling: rulingWith({}), change: 'made' as const };
  const gone = { ruling: rulingWith({}), change: 'withdrawn' as const };
  expect([[made], [made, made, gone], [gone, gone], []].map(unheardWords)).toEqual([
    '1 ruling was recorded',
    '2 rulings were recorded and 1 ruling was withdrawn',
    '2 rulings were withdrawn',
    '',
  ]);
});
