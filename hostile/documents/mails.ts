import { type HostileFile, many, textFile } from './hostile-file.js';

const HEAD =
  'From: a@b.example\nSubject: A mail\nDate: Wed, 1 May 2024 10:00:00 +0000\nMIME-Version: 1.0\n';

const mail = (name: string, rest: () => string): HostileFile =>
  textFile(`mail-${name}.eml`, () => HEAD + rest());

/** E-mail: nested and numberless parts, headers without end, encodings that unfold. */
export const MAILS: readonly HostileFile[] = [
  mail('nested-parts', () =>
    many(20_000, (at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`),
  ),
  mail(
    'many-parts',
    () =>
      `Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nA part.\n'.repeat(300_000)}--b--`,
  ),
  mail(
    'many-attachments',
    () =>
      `Content-Type: multipart/mixed; boundary=b\n\n${many(100_000, (at) => `--b\nContent-Disposition: attachment; filename=${at}.bin\n\nx\n`)}--b--`,
  ),
  mail(
    'nested-messages',
    () => `${'Content-Type: message/rfc822\n\nSubject: a\n'.repeat(20_000)}\nA text.`,
  ),
  mail('long-header', () => `X-Long: ${'a '.repeat(15_000_000)}\n\nA text.`),
  mail('many-headers', () => `${many(1_000_000, (at) => `X-${at}: a\n`)}\nA text.`),
  mail('encoded-words', () => `Subject: ${'=?utf-8?B?YQ==?= '.repeat(700_000)}\n\nA text.`),
  mail('long-addresses', () => `To: ${'"a" <a@b.example>, '.repeat(700_000)}\n\nA text.`),
  mail('nested-groups', () => `From: ${'a:('.repeat(2_000_000)}\n\nA text.`),
  mail('base64', () => `Content-Transfer-Encoding: base64\n\n${'YSBiLiA='.repeat(6_000_000)}`),
  mail(
    'quoted-printable',
    () => `Content-Transfer-Encoding: quoted-printable\n\n${'=C3=A9=\n'.repeat(3_000_000)}`,
  ),
  mail('page', () => `Content-Type: text/html\n\n${'<div>'.repeat(1_500_000)}`),
  mail(
    'boundaries',
    () => `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n'.repeat(3_000_000)}`,
  ),
];
