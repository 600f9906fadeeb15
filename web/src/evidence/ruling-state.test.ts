import { expect, test } from 'vitest';
import { stateOf } from './ruling-state.js';
import { rulingWith } from './sentence.fixture.js';

const first = rulingWith({ id: 'first', at: '2026-11-24T10:00:00.000Z' });
const second = rulingWith({ id: 'second', at: '2026-11-24T11:00:00.000Z' });
const withdrawn = { note: 'I misread it.', by: 'Ana', at: '2026-11-24T12:00:00.000Z' };

test('of several stances on a sentence the last one counts', () => {
  const all = [second, first];
  expect(all.map((ruling) => stateOf(ruling, all))).toEqual(['counts', 'replaced']);
});

test('a stance counts again when the one that replaced it is withdrawn', () => {
  const all = [{ ...second, withdrawn }, first];
  expect(all.map((ruling) => stateOf(ruling, all))).toEqual(['withdrawn', 'counts']);
});

test('rulings on other sentences, claims and origins replace nothing', () => {
  const all = [
    rulingWith({ id: 'split', kind: 'split', at: '2026-11-24T13:00:00.000Z' }),
    { ...second, span: { start: 40, end: 60 } },
    { ...second, claim: 'Another claim.' },
    first,
  ];
  expect(new Set(all.map((ruling) => stateOf(ruling, all)))).toEqual(new Set(['counts']));
});
