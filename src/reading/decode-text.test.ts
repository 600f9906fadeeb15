import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';

/** “Министерство сообщило о соглашении.”, thrice, in windows-1251: one byte a letter. */
const CYRILLIC = 'Министерство сообщило о соглашении, подписанном в прошлом году. ';
const inWindows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

const WARNING = (encoding: string) => [
  `The text is not valid UTF-8; it was read as ${encoding}, so some letters may be wrong.`,
];

describe('text that does not say what encoding it is in', () => {
  it('is UTF-8 where it can be', () => {
    const text = 'Der Bürgermeister sagte: „Nein“.';
    expect(decodeText(new TextEncoder().encode(text))).toEqual({
      text,
      encoding: 'utf-8',
      warnings: [],
    });
  });

  it('is read as its letters speak for, with a warning', () => {
    const text = CYRILLIC.repeat(3);
    expect(decodeText(inWindows1251(text))).toEqual({
      text,
      encoding: 'windows-1251',
      warnings: WARNING('windows-1251'),
    });
  });

  it.each([
    ['The mayor said: \x93We won\x92t pay.\x94', 'The mayor said: “We won’t pay.”'],
    ['It\x92s \x93fine\x94.', 'It’s “fine”.'],
    ['name;amount\nM\xfcller;40 \x80\n', 'name;amount\nMüller;40 €\n'],
    ['Gr\xf6\xdfe: \x84gro\xdf\x93 \x96 \xfcber 40 Euro', 'Größe: „groß“ – über 40 Euro'],
  ])('is Western otherwise: %j', (bytes, text) => {
    const read = decodeText(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
    expect(read).toEqual({ text, encoding: 'windows-1252', warnings: WARNING('windows-1252') });
  });
});
