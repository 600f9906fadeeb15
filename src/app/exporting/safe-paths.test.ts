import { expect, it } from 'vitest';
import type { Document } from '../../model/document.js';
import { safePaths } from './safe-paths.js';

const document = (path: string | null, title = 'A page', mediaType = 'text/html'): Document => ({
  id: 'doc_0123456789abcdef',
  sha256: '0'.repeat(64),
  bytes: 1,
  mediaType,
  metadata: { title, publisher: 'P', byline: null, date: null, url: null, path, language: 'en' },
});

it('keeps paths that are safe and tells the others apart', () => {
  const paths = safePaths([
    document('sub/a.txt'),
    document('SUB/A.txt'),
    document('../../etc/passwd'),
    document('/etc/x.txt'),
    document('.hidden/.x.txt'),
    document('sources.yaml'),
    document('node_modules/con'),
    document('a:b?.txt'),
    document(null, 'Who / what: a “page”?'),
    document(null, '..', 'application/pdf'),
  ]);
  expect(paths).toEqual([
    'sub/a.txt',
    'SUB/A-2.txt',
    'etc/passwd',
    'etc/x.txt',
    'hidden/x.txt',
    'sources-2.yaml',
    '_node_modules/_con',
    'a_b_.txt',
    'Who what_ a “page”_.html',
    'pdf',
  ]);
});
