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
