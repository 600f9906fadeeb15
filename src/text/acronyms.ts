/** An acronym that a text introduces itself: "Task Force Model (TFM)". */
export interface LearnedAcronym {
  acronym: string;
  name: string;
}

const SMALL = new Set('of the and for in on to a an at by de la du der und des'.split(' '));
const BRACKETED = /\(\s*(?:["“]|the\s+|or\s+)*(?<acronym>\p{Lu}[\p{Lu}\d&.-]{1,9})s?["”]?\s*\)/gu;
const REVERSED =
  /(?<![\p{L}\p{N}])(?<acronym>\p{Lu}[\p{Lu}\d&]{1,9})s?\s+\((?:the\s+|or\s+)?(?<name>\p{Lu}[^()]{5,80})\)/gu;

const lettersOf = (acronym: string): string => acronym.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Whether the acronym's letters are found in order, each at the start of a word or within one. */
function spells(words: readonly string[], letters: string): boolean {
  const initials = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');
  if (initials === letters || words.map((word) => word.charAt(0)).join('') === letters) return true;
  if (initials.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (const word of words) {
    if (word.charAt(0) !== letters.charAt(at)) {
      if (SMALL.has(word)) continue;
      return false;
    }
    at += 1;
    // Further letters of a word ("FinCEN", "SecDef") follow one another.
    for (
      let within = 1;
      at < letters.length && within < 4 && word.charAt(within) === letters.charAt(at);
      within += 1
    )
      at += 1;
  }
  return at === letters.length;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s\-–/&]+/)
    .filter((word) => word !== '');

/** The shortest run of words before a bracket that spells the acronym in it (after Schwartz and Hearst 2003). */
function nameBefore(text: string, acronym: string): string | undefined {
  const letters = lettersOf(acronym);
  const before = /(?:[\p{L}\p{N}'’.&/-]+[\s,]+){0,14}$/u.exec(text.slice(-240))?.[0] ?? '';
  const words = before.trim().split(/\s+/);
  for (let count = 2; count <= Math.min(words.length, letters.length * 2 + 2); count += 1) {
    const run = words.slice(-count);
    const [first = ''] = run;
    if (SMALL.has(first.toLowerCase()) || first.charAt(0).toLowerCase() !== letters.charAt(0))
      continue;
    if (spells(wordsOf(run.join(' ')), letters)) return run.join(' ').replace(/[\s,]+$/, '');
  }
  return undefined;
}

/**
 * The acronyms that a text explains, in its order and once each: "Israel Defense Forces (IDF)" and
 * "IDF (Israel Defense Forces)". Only those whose letters the name spells.
 */
export function learnAcronyms(text: string): LearnedAcronym[] {
  const found = new Map<string, { at: number; name: string }>();
  const note = (acronym: string, name: string | undefined, at: number) => {
    if (name !== undefined && !found.has(acronym)) found.set(acronym, { at, name });
  };
  for (const match of text.matchAll(BRACKETED)) {
    const { acronym = '' } = match.groups ?? {};
    if (/\p{Lu}.*\p{Lu}/u.test(acronym))
      note(
        acronym,
        nameBefore(text.slice(Math.max(0, match.index - 240), match.index), acronym),
        match.index,
      );
  }
  for (const match of text.matchAll(REVERSED)) {
    const { acronym = '', name = '' } = match.groups ?? {};
    if (spells(wordsOf(name), lettersOf(acronym))) note(acronym, name.trim(), match.index);
  }
  return [...found]
    .sort(([, a], [, b]) => a.at - b.at)
    .map(([acronym, { name }]) => ({ acronym, name }));
}
