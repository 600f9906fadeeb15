/**
 * Text so that Markdown shows it as it is: nothing in it becomes emphasis, a link, HTML, a table
 * cell's end, mathematics or, at the start of a line, a list or a heading. Expects one line.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .trim()
    .replace(/[\\`*_[\]<>~|&$#^]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(https?|ftp)(?=:\/\/)/gi, '$1\\')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/(?<=\w)@/g, '\\@');

/** A link whose address has been checked to be a web address in its normal form. */
export const markdownLink = (text: string, address: string): string =>
  `[${escapeMarkdown(text)}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`;
