import PostalMime, { type Email } from 'postal-mime';
import { readHtml } from './html-reader.js';
import { toIsoDate } from './iso-date.js';
import type { Reader, Reading } from './reader.js';
import { readPlainText } from './text-reader.js';

const bodyOf = ({ html, text }: Email): Reading => {
  if (text?.trim()) return readPlainText(text);
  return html?.trim() ? readHtml(html, null) : readPlainText('');
};

const attachmentWarnings = ({ attachments }: Email): string[] =>
  attachments
    .filter(({ related }) => related !== true)
    .map(({ filename, mimeType }) => `An attachment was not read: ${filename ?? mimeType}.`);

const senderOf = ({ from }: Email): string | null => from?.name || from?.address || null;

/** Reads an e-mail: its plain text, else its page; subject, sender and date are metadata. */
export const emlReader: Reader = {
  name: 'eml',
  version: 3,
  mediaTypes: ['message/rfc822'],
  extensions: ['.eml'],
  async read(bytes) {
    const email = await PostalMime.parse(bytes, { maxNestingDepth: 32 });
    const body = bodyOf(email);
    return {
      ...body,
      metadata: {
        title: email.subject?.trim() || null,
        byline: senderOf(email),
        publisher: null,
        date: toIsoDate(email.date),
        url: null,
      },
      warnings: [...body.warnings, ...attachmentWarnings(email)],
    };
  },
};
