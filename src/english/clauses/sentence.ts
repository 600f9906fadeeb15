/** Makes a sentence of words: a capital in front, one period behind, single spaces between. */
export function asSentence(text: string): string {
  const bare = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!?…]+$/u, (end, at: number) => (keepsPeriod(text.trim(), at, end) ? '.' : ''))
    .trim();
  if (bare === '') return '.';
  const capital = bare.replace(/^["'“‘([]*\p{Ll}/u, (start) =>
    isLowerName(bare) ? start : start.toUpperCase(),
  );
  return capital.endsWith('.') ? capital : `${capital}.`;
}

/** "U.S." at the end keeps its period, and needs no second one. */
const keepsPeriod = (text: string, _at: number, end: string): boolean =>
  end.startsWith('.') && /(?:\b\p{L}\.)+\p{L}\.*[\s?!]*$/u.test(text);

/** Names that stay small at the head of a sentence: "iPhone", "mRNA". */
const isLowerName = (text: string): boolean => /^[a-z]{1,2}\p{Lu}/u.test(text);

const ABBREVIATION =
  /(?:\b(?:\p{L}\.)+|\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|St|Jr|Sr|vs|etc|Inc|Ltd|Co|Corp|No|Sec|Art|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est)\.)$/iu;

/** Cuts a question into its sentences, each with its closing mark. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.?!]+["”'’)]*\s+(?=["“‘'(]?[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].length;
    const head = text.slice(start, end).trimEnd();
    if (match[0].startsWith('.') && ABBREVIATION.test(head)) continue;
    sentences.push(head);
    start = end;
  }
  const last = text.slice(start).trim();
  if (last !== '') sentences.push(last);
  return sentences;
}
