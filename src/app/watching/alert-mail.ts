import { counted } from '../../model/counted.js';
import type { Alert } from './alert.js';

/** Octets of a line of base64 (RFC 2045). */
const LINE = /.{1,76}/gu;

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** A header's words, whatever is in them. */
const encodedWord = (text: string): string => `=?UTF-8?B?${base64(text)}?=`;

const subjectOf = ({ items, more }: Alert): string =>
  `${counted(items.length + more, 'watched page')} changed`;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function textOf({ dossier, items, more, staleChecks }: Alert): string {
  const lines = [`Dossier: ${oneLine(dossier)}`, ''];
  for (const { outcome, title, address } of items)
    lines.push(`${outcome}: ${title === null ? address : `${oneLine(title)}\n  ${address}`}`);
  if (more > 0) lines.push(`and ${more} more`);
  if (staleChecks.length > 0) {
    lines.push('', 'Checks whose sources changed since:');
    for (const { check, question, sources } of staleChecks)
      lines.push(`${check}: ${oneLine(question)} (${counted(sources, 'source')})`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * An alert as a message (RFC 5322) that a mail program can send; it has no addressee. What pages
 * say of themselves stands in the encoded body alone, where it can make no header.
 */
export function alertMail(alert: Alert): string {
  const headers = [
    'From: Corroborate <corroborate@localhost>',
    'To: undisclosed-recipients:;',
    `Subject: ${encodedWord(subjectOf(alert))}`,
    `Date: ${new Date(alert.at).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const body = base64(textOf(alert)).match(LINE) ?? [];
  return [...headers, '', ...body, ''].join('\r\n');
}
