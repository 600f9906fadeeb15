import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNameOf } from './file-name.js';

it.each([
  ['report.pdf', 'report.pdf'],
  ['C:\\papers\\report.pdf', 'report.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['.hidden', 'hidden'],
  ['README.md', 'upload-README.md'],
  ['a\u0000b\u202Ec.txt', 'abc.txt'],
  ['', 'upload'],
  ['..', 'upload'],
  ['Übersicht – März.docx', 'Übersicht – März.docx'],
])('makes %j the file name %j', (given, name) => {
  expect(fileNameOf(given)).toBe(name);
});

it('keeps the extension of a name that is too long', () => {
  const name = fileNameOf(`${'ä'.repeat(300)}.pdf`);
  expect(name.endsWith('ä.pdf')).toBe(true);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
});

const awkward = fc.constantFrom('.', '/', '\\', ' ', '\n', '\u0000', '\u202E', ':', 'é', '😀', 'a');

it('never names a path, a hidden file or nothing', () => {
  fc.assert(
    fc.property(fc.array(awkward, { maxLength: 12 }), (characters) => {
      expect(fileNameOf(characters.join(''))).toMatch(/^[^./\\\s][^/\\\n]*$/u);
    }),
  );
});

it('refuses a sources file, which describes others', () => {
  expect(() => fileNameOf('Sources.yaml')).toThrow('describes other files');
});
