import { expect, it } from 'vitest';
import { Sessions } from './sessions.js';

const ADA = { caller: 'tok_a', dossier: 'harbour' };
const BEN = { caller: 'tok_b', dossier: 'harbour' };

it('gives a session to its holder alone', () => {
  const sessions = new Sessions<string>(() => {});
  sessions.begin('one', ADA, 'Ada’s');
  const elsewhere = { ...ADA, dossier: 'other' };
  expect([ADA, BEN, elsewhere].map((holder) => sessions.find('one', holder))).toEqual([
    'Ada’s',
    undefined,
    undefined,
  ]);
});

it('closes what ends, and of a caller with too many the one that was idle longest', () => {
  const ended: string[] = [];
  const sessions = new Sessions<string>((value) => ended.push(value));
  sessions.begin('ben', BEN, 'ben');
  for (let n = 1; n <= 20; n += 1) sessions.begin(`ada-${n}`, ADA, `ada-${n}`);
  sessions.find('ada-1', ADA);
  sessions.begin('ada-21', ADA, 'ada-21');
  sessions.end('ada-3');
  expect(ended).toEqual(['ada-2', 'ada-3']);
  expect(sessions.find('ben', BEN)).toBe('ben');
});
