const MOST = 70;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The end of the text before a quote: from its own paragraph, cut at a word. */
export const before = (prefix: string, most = MOST): string => {
  const paragraph = oneLine(prefix.slice(prefix.lastIndexOf('\n\n') + 1).replace(/^\n/, ''));
  if (paragraph.trim() === '' || paragraph.length <= most) return paragraph.trimStart();
  return `…\u00a0${paragraph.slice(-most).replace(/^\S*\s/, '')}`;
};

/** The start of the text behind a quote, likewise. */
export const behind = (suffix: string, most = MOST): string => {
  const end = suffix.indexOf('\n\n');
  const paragraph = oneLine(end < 0 ? suffix : suffix.slice(0, end));
  if (paragraph.trim() === '' || (end >= 0 && paragraph.length <= most)) {
    return paragraph.trimEnd();
  }
  return `${paragraph.slice(0, most).replace(/\s\S*$/, '')}\u00a0…`;
};
