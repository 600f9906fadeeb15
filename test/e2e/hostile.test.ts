import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_FILES } from '../../hostile/documents/files.js';
import { hostileDocuments } from '../../hostile/documents/group.js';
import type { HostileCase, OpenedGroup } from '../../hostile/hostile-case.js';

/** A few that end in every way: read, refused for its costs, its size or its damage. */
const NAMES = [
  'page-open-comment.html',
  'page-doubling-properties.html',
  'page-deep-media.html',
  'word-entities.docx',
  'word-false-size.docx',
  'word-style-loop.docx',
  'pdf-page-loop.pdf',
  'pdf-form-loop.pdf',
  'mail-nested-parts.eml',
  'text-long-line.txt',
  'mark-yaml-aliases.md',
  'table-open-quote.csv',
  'archive-answer-head.warc.gz',
  'archive-false-members.warc.gz',
  'archive-list-bomb.wacz',
];

/** Other tests run at the same time: `npm run hostile` has the bars that count. */
const BARS = { health: 2_000, megabytes: 500, seconds: 60 };

describe('a server that is given hostile documents', () => {
  const files = HOSTILE_FILES.filter(({ name }) => NAMES.includes(name));
  let group: OpenedGroup;
  beforeAll(async () => {
    group = await hostileDocuments(files, BARS).open();
  });
  afterAll(() => group.close());

  it('knows them all by different names', () => {
    expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
    expect(files).toHaveLength(NAMES.length);
  });

  it.each(NAMES)('goes on after %s', { timeout: 120_000 }, async (name) => {
    const hostile: HostileCase | undefined = group.cases.find((each) => each.name === name);
    expect(await hostile?.run()).toBe('held');
  });
});
