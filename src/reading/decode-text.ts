import chardet from 'chardet';
import { CorroborateError } from '../model/error.js';
import { READING_TEXT } from './settings.js';

export interface DecodedText {
  text: string;
  encoding: string;
  warnings: string[];
}

const BOMS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const markedEncoding = (bytes: Uint8Array): string | undefined =>
  BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

/** UTF-16 without a mark: Western text has a zero in every other byte. */
const unmarkedUtf16 = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * READING_TEXT.utf16Zeros && even < half * READING_TEXT.utf16Others)
    return 'utf-16le';
  if (even > half * READING_TEXT.utf16Zeros && odd < half * READING_TEXT.utf16Others)
    return 'utf-16be';
  return undefined;
};

/** What windows-1252 has where ISO 8859-1 has control characters, 0x80 to 0x9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node 20 decodes windows-1252 as ISO 8859-1 and loses its quotation marks and dashes. */
const decodeWestern = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/gu, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte);

const isWestern = (encoding: string): boolean =>
  /^(?:windows-1252|cp1252|iso-?8859-?1|latin-?1|us-ascii|ascii)$/iu.test(encoding);

const attempt = (bytes: Uint8Array, encoding: string): string | undefined => {
  if (isWestern(encoding)) return decodeWestern(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const isNoise = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the purpose
  const strange = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/gu)?.length ?? 0;
  return strange > 2 + sample.length * READING_TEXT.noise;
};

/** Encodings of Latin letters, which a guess confuses with each other. */
const LATIN = /^(?:ASCII|UTF-8|ISO-8859-[129]|windows-125[02478])/;

/** The encoding that the letters speak for, where they are no Latin ones: Cyrillic, Japanese, … */
const guessed = (bytes: Uint8Array): string | undefined => {
  const [best] = chardet.analyse(bytes.subarray(0, 20_000));
  if (best === undefined || best.confidence < READING_TEXT.charsetConfidence) return undefined;
  const text = LATIN.test(best.name) ? undefined : attempt(bytes, best.name);
  return text === undefined || isNoise(text) ? undefined : best.name;
};

/** Whether the start of the bytes can be text at all, in any encoding that is decoded here. */
export const looksLikeText = (bytes: Uint8Array): boolean => {
  const start = bytes.subarray(0, 4000);
  if (markedEncoding(start) !== undefined || unmarkedUtf16(start) !== undefined) return true;
  return !isNoise(decodeWestern(start));
};

/**
 * Turns bytes into text: a byte order mark decides, then the declared encoding, then UTF-8, and at
 * last what the letters speak for, or windows-1252, which every sequence of bytes can be: such a
 * guess is a warning.
 *
 * @param declared - What the document or its server says its encoding is.
 * @throws {CorroborateError} `unreadable-document` where the result is no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const certain = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  for (const encoding of [certain, declared, 'utf-8']) {
    const text = encoding === undefined ? undefined : attempt(bytes, encoding);
    if (text !== undefined && encoding !== undefined && !isNoise(text)) {
      return { text, encoding, warnings: [] };
    }
  }
  const guess = certain ?? guessed(bytes) ?? 'windows-1252';
  const text = isWestern(guess) ? decodeWestern(bytes) : new TextDecoder(guess).decode(bytes);
  if (isNoise(text)) {
    throw new CorroborateError('unreadable-document', 'The bytes are not text', {
      hint: 'Check the file: it may be damaged, compressed or of another format.',
    });
  }
  return {
    text,
    encoding: guess,
    warnings: [
      `The text is not valid UTF-8; it was read as ${guess}, so some letters may be wrong.`,
    ],
  };
}
