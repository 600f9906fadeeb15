import { describe, expect, it } from 'vitest';
import { translateFileError } from './file-error.js';

const failing = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: it failed`), { code, ...more });

describe('what the operating system refused', () => {
  it.each([
    ['ENOSPC', 'storage-full', 'No space is left on the disk: /d/ledger'],
    ['EDQUOT', 'storage-full', "This user's share of the disk is used up: /d/ledger"],
    ['EACCES', 'access-denied', 'This user may not read or write it: /d/ledger'],
    ['EPERM', 'access-denied', 'This user may not read or write it: /d/ledger'],
    ['EROFS', 'access-denied', 'The disk is read-only: /d/ledger'],
  ])('is told of %s as %s, with the path', (code, told, message) => {
    const expected = { code: told, message, hint: expect.stringMatching(/\.$/) };
    expect(translateFileError(failing(code), '/d/ledger')).toMatchObject(expected);
    expect(translateFileError(failing(code, { path: '/d/ledger' }))).toMatchObject(expected);
  });

  it('leaves what it does not know as it is', () => {
    const error = failing('EINVAL');
    expect(translateFileError(error, '/d')).toBe(error);
  });
});
