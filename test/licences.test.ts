import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from './fakes/scratch-folder.js';

type Locked = { version?: string; license?: string; dev?: boolean };

/** What the check says of a lock file with these packages. */
function check(packages: Record<string, Locked>): { status: number | null; said: string } {
  const file = join(scratchFolder(), 'package-lock.json');
  writeFileSync(file, JSON.stringify({ packages: { '': { version: '0.1.0' }, ...packages } }));
  const { status, stderr } = spawnSync('node', ['scripts/licences.mjs', file], {
    encoding: 'utf8',
  });
  return { status, said: stderr.trim() };
}

const locked = (license: string, more: Locked = {}) => ({
  'node_modules/a': { version: '1.0.0', license, ...more },
});

describe('npm run licences', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])('takes %s', (license) => {
    expect(check(locked(license))).toEqual({ status: 0, said: '' });
  });

  it.each(['GPL-3.0-or-later', '(MIT AND GPL-3.0-or-later)', 'BUSL-1.1'])(
    'refuses %s, and names the package',
    (license) => {
      const said = `a 1.0.0: ${license} is not on the list of scripts/licences.mjs`;
      expect(check(locked(license))).toEqual({ status: 1, said });
    },
  );

  it('refuses a package that names no licence', () => {
    const said = 'a 1.0.0: none named is not on the list of scripts/licences.mjs';
    expect(check({ 'node_modules/b/node_modules/a': { version: '1.0.0' } })).toEqual({
      status: 1,
      said,
    });
  });

  it('lets developers use what users are not given', () => {
    expect(check(locked('MPL-2.0')).status).toBe(1);
    expect(check(locked('MPL-2.0', { dev: true })).status).toBe(0);
  });
});
