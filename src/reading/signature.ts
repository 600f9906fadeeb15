/** What the first bytes of a file say it is. */
export type Signature =
  | 'pdf'
  | 'docx'
  | 'workbook'
  | 'parquet'
  | 'sqlite'
  | 'zip'
  | 'old-office'
  | 'rtf'
  | 'jpeg'
  | 'png'
  | 'tiff'
  | 'other-image'
  | 'gzip'
  | 'html'
  | 'xml'
  | 'email';

const MAGIC: readonly [Signature, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  // “SQLite format 3”
  [
    'sqlite',
    [
      0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33,
      0x00,
    ],
  ],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['other-image', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gzip', [0x1f, 0x8b]],
];

/** Photographs of telephones: a box of the ISO base format with the brand of HEIF. */
const HEIC = /^.{0,4}ftyp(?:heic|heix|hevc|mif1|msf1|avif)/su;

const HEADER =
  /^(?:from|to|date|subject|received|return-path|message-id|mime-version|delivered-to|content-type|x-[\w-]+|reply-to|cc|sender|dkim-signature|arc-[\w-]+|authentication-results):\s?\S/iu;

/** At least three header lines of which one names a sender, before the first blank line. */
const isEmail = (start: string): boolean => {
  const [head = ''] = start.split(/\r?\n\r?\n/u);
  const lines = head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u);
  const headers = lines.filter((line) => HEADER.test(line));
  const isLetter = lines.some((line) =>
    /^(?:message-id|mime-version|received|return-path):/iu.test(line),
  );
  return isLetter && headers.length >= 3 && HEADER.test(lines[0] ?? '');
};

const textSignature = (start: string): Signature | undefined => {
  const head = start.replace(/^\uFEFF?\s*(?:<!--[\s\S]{0,2000}?-->\s*)*/u, '');
  if (/^<(?:!doctype\s+html|html|head|body)\b/iu.test(head)) return 'html';
  if (/^<\?xml\b/iu.test(head)) return /<html\b/iu.test(head) ? 'html' : 'xml';
  return isEmail(head) ? 'email' : undefined;
};

/** Text of the first bytes, whatever single-byte or UTF-16 encoding they are in. */
const startOf = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes.subarray(0, 8192))
    .replaceAll('\0', '')
    .replace(/^(?:ÿþ|þÿ|ï»¿)/u, '');

const holding = (bytes: Uint8Array, ...names: (string | Buffer)[]): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return names.some((name) => buffer.includes(name));
};

/** What an archive of parts is, by a part that it must have. */
const archiveSignature = (bytes: Uint8Array): Signature => {
  if (holding(bytes, 'word/document.xml')) return 'docx';
  const parts = [
    'xl/workbook.xml',
    'xl/workbook.bin',
    'application/vnd.oasis.opendocument.spreadsheet',
  ];
  return holding(bytes, ...parts) ? 'workbook' : 'zip';
};

/** A workbook of before 2007, or one of any age under a password; the rest is of other programs. */
const oldOfficeSignature = (bytes: Uint8Array): Signature => {
  const parts = ['Workbook', 'EncryptedPackage'].map((name) => Buffer.from(`${name}\0`, 'utf16le'));
  return holding(bytes, ...parts) ? 'workbook' : 'old-office';
};

/** @returns The format that the bytes announce, or undefined where they announce none. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  const magic = MAGIC.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (magic === 'zip') return archiveSignature(bytes);
  if (magic === 'old-office') return oldOfficeSignature(bytes);
  if (magic !== undefined) return magic;
  const start = startOf(bytes);
  if (HEIC.test(start)) return 'other-image';
  return start.slice(0, 1024).includes('%PDF-') ? 'pdf' : textSignature(start);
}
