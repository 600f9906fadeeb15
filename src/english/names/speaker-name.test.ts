import { expect, it } from 'vitest';
import { isNameable, roleOf } from './speaker-name.js';

it('tells a body or a person from things, texts and fragments', () => {
  const names = [
    'Jail Enforcement Model',
    'The New York',
    'Before New York’s chief medical examiner',
    'Section 4',
    'a 2024 report',
  ];
  expect(names.map(isNameable)).toEqual([false, false, false, false, false]);
  expect(['The New York Times', 'Harbour Council', 'a spokeswoman'].map(isNameable)).toEqual([
    true,
    true,
    true,
  ]);
});

it('knows what a speaker without a name is called for', () => {
  expect(['critics', 'its supporters', 'campaigners', 'a clerk'].map(roleOf)).toEqual([
    'opponent',
    'supporter',
    'campaigner',
    null,
  ]);
});
