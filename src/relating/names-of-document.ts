import { BODY_WORDS, COMPANY_ENDINGS, COMPANY_WORDS, PUBLIC_WORDS } from './name-words.js';
import { RELATING } from './settings.js';

/** What a whole document tells of the names in its sentences. */
export interface NamesOfDocument {
  /** The full name for letters or a short name that the document defines: "LEA". */
  readonly defined: ReadonlyMap<string, string>;
  /** Letters that stand for somebody the document does not name beside them: "LEA" in a blank form. */
  readonly undefinedLetters: ReadonlySet<string>;
  /** Whether a single word is written as a name within sentences, and never in lower case. */
  writesAsName(word: string): boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]*`;
const NAME = String.raw`${WORD}(?:\s+(?:of\s+|for\s+|and\s+|the\s+|&\s+)*${WORD})*(?:,\s+[A-Z]{2}\b)?`;
/** "Calder County Sheriff's Office (CCSO)". */
const LETTERS = new RegExp(
  String.raw`(${NAME})\s*\(\s*(?:the\s+)?["“]?(\p{Lu}[\p{Lu}&]{1,7})["”]?\s*\)`,
  'gu',
);
/** "… PD, KY (hereinafter referred to as "Law Enforcement Agency" (LEA))". */
const HEREINAFTER = new RegExp(
  String.raw`(${NAME})[\s,(]*hereinafter\b([^.;]{0,${RELATING.definitionReach}}?)\(?["“]?\b(\p{Lu}{2,8})["”]?\)`,
  'gu',
);

/** The letters of a term that a document makes, whoever it means. */
const REFERRED = new RegExp(
  String.raw`\b(?:hereinafter|referred to as)\b[^.;]{0,${RELATING.definitionReach}}?\(?["“]?\b(\p{Lu}{2,8})["”]?\)`,
  'gu',
);

/** Whether a name has a word that bodies have, and is no town: "Oshkosh, WI". */
const isOfBody = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => {
      const plain = word.replaceAll('’', "'");
      return [PUBLIC_WORDS, BODY_WORDS, COMPANY_WORDS, COMPANY_ENDINGS].some((list) =>
        list.has(plain),
      );
    });

const even = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Whether letters are those with which the words of a name begin, in order, the first among them. */
function areInitials(letters: string, name: string): boolean {
  const initials = name
    .split(/[\s-]+/)
    .flatMap((word) => [...word.replace(/[^\p{L}]/gu, '').slice(0, 1)]);
  let at = 0;
  for (const initial of initials) if (initial.toUpperCase() === letters[at]) at += 1;
  return at === letters.length;
}

/** The shortest end of a run of capitals whose initials the letters are. */
function spelledOut(letters: string, run: string): string | undefined {
  const words = even(run).split(' ');
  for (let from = words.length - 2; from >= 0; from -= 1) {
    const name = words.slice(from).join(' ');
    if (!/^\p{Lu}/u.test(name) || name[0] !== letters[0] || !areInitials(letters, name)) continue;
    // "Georgia Department of Public Safety (DPS)": the state is part of the name.
    let start = from;
    while (start > 0 && /^\p{Lu}[\p{L}.’'-]*$/u.test(words[start - 1] ?? '')) start -= 1;
    return words.slice(start).join(' ');
  }
  return undefined;
}

/** Reads what a document defines, and which single words it writes as names. */
export function namesOfDocument(text: string): NamesOfDocument {
  const defined = new Map<string, string>();
  for (const [, run = '', letters = ''] of text.matchAll(LETTERS)) {
    const name = spelledOut(letters.replaceAll('&', ''), run);
    if (name !== undefined && !defined.has(letters)) defined.set(letters, name);
  }
  for (const [, name = '', , letters = ''] of text.matchAll(HEREINAFTER))
    if (!defined.has(letters) && isOfBody(name))
      defined.set(letters, even(name).replace(/^The /, ''));
  const undefinedLetters = new Set(
    [...text.matchAll(REFERRED)]
      .map(([, letters = '']) => letters)
      .filter((one) => !defined.has(one)),
  );
  let within: ReadonlySet<string> | undefined;
  let lower: ReadonlySet<string> | undefined;
  return {
    defined,
    undefinedLetters,
    writesAsName(word) {
      within ??= new Set(
        [...text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{N}-]+/gu)].map(([found]) => found),
      );
      lower ??= new Set(
        [...text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}-]+/gu)].map(([found]) => found),
      );
      return within.has(word) && !lower.has(word.toLowerCase());
    },
  };
}
