import { describe, expect, it } from 'vitest';
import { chooseReader } from './choose-reader.js';

const chosen = (text: string, name: string, mediaType: string | null = null): string =>
  chooseReader(Buffer.from(text, 'latin1'), { name, url: null, mediaType }).reader.name;

describe('chooseReader', () => {
  it('believes the bytes before the name and the media type', () => {
    expect(chosen('%PDF-1.7 ...', 'notes.txt')).toBe('pdf');
    expect(chosen('<!DOCTYPE html><p>Hello</p>', 'notes.txt', 'text/plain')).toBe('html');
    expect(chosen('PK\x03\x04 xl/workbook.xml', 'data.zip')).toBe('workbook');
    expect(chosen('SQLite format 3\0', 'data.txt')).toBe('sqlite');
    expect(chosen('PAR1', 'data.csv')).toBe('parquet');
    expect(chosen('Received: a\r\nFrom: b@c.d\r\nSubject: e\r\n\r\nHello', 'mail.txt')).toBe('eml');
  });

  it('believes a precise media type before the extension', () => {
    expect(chosen('a,b\n1,2\n', 'download.php', 'text/csv; charset=utf-8')).toBe('csv');
    expect(chosen('# Title', 'readme.md', 'text/plain')).toBe('markdown');
  });

  it('knows photographs and scans by their bytes, and their types', () => {
    const typeOf = (text: string) =>
      chooseReader(Buffer.from(text, 'latin1'), { name: 'paper', url: null, mediaType: null });
    expect(typeOf('\x89PNG\r\n')).toMatchObject({
      reader: { name: 'image' },
      mediaType: 'image/png',
    });
    expect(typeOf('\xff\xd8\xff\xe0').mediaType).toBe('image/jpeg');
    expect(typeOf('II*\0').mediaType).toBe('image/tiff');
  });

  it('reads text that is called PDF, and text without a name, as text', () => {
    expect(chosen('Plain words.', 'report.pdf')).toBe('text');
    expect(chosen('Plain words.', 'README')).toBe('text');
  });

  it.each([
    ['PK\x03\x04 ppt/presentation.xml', 'slides.pptx'],
    ['\xd0\xcf\x11\xe0', 'old.doc'],
    ['{\\rtf1 Hello}', 'note.rtf'],
    ['GIF89a', 'scan.gif'],
    ['\0\0\0\x18ftypheic', 'photo.heic'],
    ['{"a": 1}', 'data.json'],
  ])('refuses %j and names what is supported', (text, name) => {
    expect(() => chosen(text, name)).toThrowError(
      expect.objectContaining({
        code: 'unsupported-format',
        hint: expect.stringContaining(
          'Supported: .html, .pdf, .docx, .md, .txt, .eml, .csv, .xlsx, .parquet, .sqlite, .jpg.',
        ),
      }),
    );
  });
});
