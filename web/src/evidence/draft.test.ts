import { expect, test } from 'vitest';
import { keepDraft, NO_DRAFT, readDraft } from './draft.js';

const memory = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

const closed = {
  getItem: (): string => {
    throw new Error('closed');
  },
  setItem: () => {
    throw new Error('closed');
  },
  removeItem: () => {
    throw new Error('closed');
  },
};

test('gives back what was typed, each draft by what it is about', () => {
  const storage = memory();
  const draft = { stance: 'refutes', note: 'It says the reverse.' };
  keepDraft(storage, 'one', draft);
  expect([readDraft(storage, 'one'), readDraft(storage, 'two')]).toEqual([draft, NO_DRAFT]);
});

test('forgets an empty draft', () => {
  const storage = memory();
  keepDraft(storage, 'one', { stance: '', note: 'Why' });
  keepDraft(storage, 'one', NO_DRAFT);
  expect(storage.kept.size).toBe(0);
});

test('begins empty where the storage is closed or holds something else', () => {
  const odd = { ...memory(), getItem: () => '{"stance":1}' };
  const broken = { ...memory(), getItem: () => '{' };
  keepDraft(closed, 'one', { stance: '', note: 'Why' });
  expect([odd, broken, closed].map((storage) => readDraft(storage, 'one'))).toEqual([
    NO_DRAFT,
    NO_DRAFT,
    NO_DRAFT,
  ]);
});
