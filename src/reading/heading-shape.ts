/** Label of a heading or list item: "1.", "2.3", "IV.", "(b)", "A)", "Section 5.", "Lesson 1:". */
export const LABEL =
  /^(?:(?:section|sec\.|chapter|part|article|appendix|annex|lesson|step|question|finding)\s+[\dIVXLCA-Z]{1,5}[.:)]*|\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Za-z]|[ivx]{1,5})[.)]{1,2}|\d{1,2}(?:\.\d{1,2})+)\s+/iu;

export const BULLET = /^[-–—•·●○▪■◦‣*+]\s+/u;

const MOST_WORDS = 18;
const LONGEST = 130;

const SECOND_SENTENCE = /\p{Ll}{2}[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u;

const DATELINE = /^(?:checked|published|posted|updated|dated?|issued)\b.{0,40}\d{4}$/iu;

/**
 * Whether a line that stands alone has the shape of a heading: short, no full stop, begins like a
 * title. Says nothing of what is around it.
 */
export const looksLikeHeading = (line: string): boolean => {
  const text = line.trim();
  const body = text.replace(LABEL, '');
  if (text.length > LONGEST || body.split(/\s+/u).length > MOST_WORDS) return false;
  if (!/^["“‘«(¿¡]*[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(body)) return false;
  if (/(?:[.;,]|[:.]\d|…)["”’)]*$/u.test(text) && !/\b(?:U\.S|Inc|Jr)\.$/u.test(text)) return false;
  if (SECOND_SENTENCE.test(body) || DATELINE.test(body)) return false;
  return !/@|^https?:|_{3,}|\.{4,}/u.test(text) && /\p{L}{2}/u.test(body);
};

/** Words that open the list of notes or sources at the end of a text. */
export const NOTES_HEADING =
  /^(?:(?:foot|end)?notes?|references?|sources?|citations?|works cited|bibliography|further reading|literature)(?:\s*(?:&|and|,|\/)\s*(?:(?:foot|end)?notes?|references?|sources?|citations?))*\s*:?$/iu;
