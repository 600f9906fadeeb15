import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolderFor, replaceFolder } from '../scripts/build-folder.js';

const made = (folder: string, says: string): string => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'main.js'), says);
  return folder;
};
const at = (folder: string): string => readFileSync(join(folder, 'main.js'), 'utf8');

describe('the folder of a build', () => {
  const parent = (): string => mkdtempSync(join(tmpdir(), 'build-'));

  it('takes the place of the old one only when it is finished', () => {
    const folder = parent();
    const place = made(join(folder, 'dist'), 'old');
    const finished = made(buildFolderFor(place), 'new');
    expect(at(place)).toBe('old');
    replaceFolder(place, finished);
    expect([at(place), readdirSync(folder)]).toEqual(['new', ['dist']]);
  });

  it('is empty after a build that was cut short, and leaves the old one alone', () => {
    const place = made(join(parent(), 'dist'), 'old');
    made(buildFolderFor(place), 'half');
    expect([existsSync(buildFolderFor(place)), at(place)]).toEqual([false, 'old']);
  });

  it('gets the old one back where a stop fell between the two renames', () => {
    const folder = parent();
    made(join(folder, 'dist.old'), 'old');
    buildFolderFor(join(folder, 'dist'));
    expect([at(join(folder, 'dist')), readdirSync(folder)]).toEqual(['old', ['dist']]);
  });
});
