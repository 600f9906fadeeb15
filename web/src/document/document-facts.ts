import { counted } from '../../../src/model/counted.js';
import { longDate } from '../../../src/publishing/dates.js';
import type { DocumentText } from '../api/types.js';
import { languageName } from '../design/language-name.js';

/** Who put a document out, when, and how much of it there is. */
export const documentFacts = ({
  publisher,
  kind,
  date,
  language,
  words,
  pages,
}: DocumentText): string[] => [
  publisher,
  kind,
  date === null ? 'undated' : longDate(date),
  ...(language === 'und' || language === '' ? [] : [languageName(language)]),
  ...(pages === null ? [] : [counted(pages, 'page')]),
  counted(words, 'word'),
];
