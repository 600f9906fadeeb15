import { expect, test } from 'vitest';
import { rulingsOn } from './rulings-on.js';
import { rulingWith, sentenceWith } from './sentence.fixture.js';

test('lists the rulings in force, each once, after one that the check went by and lost since', () => {
  const lost = rulingWith({ id: 'lost' });
  const inForce = [rulingWith({ id: 'stance' }), rulingWith({ id: 'split', kind: 'split' })];
  const [stance = null] = inForce;
  expect([
    rulingsOn(sentenceWith({ ruling: stance, rulings: inForce })),
    rulingsOn(sentenceWith({ ruling: lost, rulings: [] })),
    rulingsOn(sentenceWith({})),
  ]).toEqual([inForce, [lost], []]);
});
