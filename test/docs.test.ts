import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const read = (path: string): string => readFileSync(path, 'utf8');

const { dependencies, devDependencies } = packageSchema.parse(JSON.parse(read('package.json')));

/** First cells of a page's tables, below a heading. */
function listed(page: string, heading: string): string[] {
  const section = read(page).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '').sort();
}

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'ARCHITECTURE.md'].filter(existsSync),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** Targets of a page's relative links, without their anchors. */
const linksOf = (page: string): string[] =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => (target ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));

describe('docs/dependencies.md', () => {
  it('gives a reason for each package that users install, and no other', () => {
    expect(listed('docs/dependencies.md', 'At run time')).toEqual(Object.keys(dependencies).sort());
  });

  it('gives a reason for each package that developers install, and no other', () => {
    expect(listed('docs/dependencies.md', 'For development')).toEqual(
      Object.keys(devDependencies).sort(),
    );
  });
});

describe('the documentation', () => {
  it.each(pages)('has no broken link in %s', (page) => {
    const broken = linksOf(page).filter((target) => !existsSync(join(dirname(page), target)));
    expect(broken).toEqual([]);
  });
});
