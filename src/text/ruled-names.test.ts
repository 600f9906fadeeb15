import { expect, it } from 'vitest';
import { RuledNames } from './ruled-names.js';

const ruling = (kind: 'same' | 'not-same', ...names: string[]) => ({
  ...{ kind, names, by: 'A reader', note: 'It says so.' },
});

it('joins names over several rulings, whatever their case and marks', () => {
  const ruled = new RuledNames([
    ruling('same', 'Alder Co', 'Alder Company'),
    ruling('same', 'ALDER CO.', 'Alder Works'),
    ruling('same', 'Birch', 'Birch Ltd'),
  ]);
  expect(ruled.groups.map(({ names }) => names)).toEqual([
    ['Alder Co', 'Alder Company', 'Alder Works'],
    ['Birch', 'Birch Ltd'],
  ]);
  expect(ruled.sameAs('alder works')).toEqual(['Alder Co', 'Alder Company']);
  expect(ruled.sameAs('Cedar')).toEqual([]);
});

it('goes by the later of two rulings on one pair', () => {
  const pair = ['Alder County', 'Alder County Jail'] as const;
  const apart = new RuledNames([ruling('same', ...pair), ruling('not-same', pair[1], pair[0])]);
  expect([apart.groups, apart.areApart(...pair)]).toEqual([[], true]);
  const joined = new RuledNames([ruling('not-same', ...pair), ruling('same', ...pair)]);
  expect([joined.sameAs(pair[0]), joined.areApart(...pair)]).toEqual([[pair[1]], false]);
});
