import { describe, expect, it } from 'vitest';
import { bareMediaType, readableMediaType } from './media-type.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const typeOf = (path: string, headers: Record<string, string>): string | undefined =>
  readableMediaType(new URL(path, 'https://example.org/'), headers);

describe('bareMediaType', () => {
  it('drops parameters and case', () => {
    expect(bareMediaType('Text/HTML; charset=UTF-8')).toBe('text/html');
  });
});

describe('readableMediaType', () => {
  it.each([
    ['page', { 'content-type': 'text/html; charset=utf-8' }, 'text/html'],
    ['a.bin', { 'content-type': 'application/pdf' }, 'application/pdf'],
    ['notes', { 'content-type': 'text/x-markdown' }, 'text/markdown'],
    ['table', { 'content-type': 'application/csv' }, 'text/csv'],
    ['terms.DOCX', { 'content-type': 'application/octet-stream' }, DOCX],
    ['terms.md', {}, 'text/markdown'],
    [
      'download?id=1',
      {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename="agreement.pdf"',
      },
      'application/pdf',
    ],
    ['image.html', { 'content-type': 'image/gif' }, undefined],
    ['page', {}, undefined],
    ['program', { 'content-type': 'application/octet-stream' }, undefined],
  ])('reads %s with %o as %s', (path, headers, expected) => {
    expect(typeOf(path, headers)).toBe(expected);
  });
});
