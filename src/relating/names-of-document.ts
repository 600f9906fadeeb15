import { areInitials, definedTerms, isLetters } from '../english/names/defined-terms.js';
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

/** Reads what a document defines, and which single words it writes as names. */
export function namesOfDocument(text: string): NamesOfDocument {
  const defined = new Map(
    [...definedTerms(text)].filter(
      ([term, name]) => isLetters(term) && (areInitials(term, name) || isOfBody(name)),
    ),
  );
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
