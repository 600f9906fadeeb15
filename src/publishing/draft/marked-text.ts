import type { DraftAudit, DraftSentence } from '../../model/draft-audit.js';
import type { Span } from '../../model/span.js';

/** Why words within a sentence are marked. */
export type Mark = 'unsupported' | 'nowhere' | 'misquoted';

/** A stretch of a sentence; spans count in it, stretches follow one another and hold all of it. */
export interface MarkedStretch {
  text: string;
  marks: readonly Mark[];
}

/** A stretch of the draft: a sentence, by its number, or what stands between two. */
export interface DraftStretch {
  text: string;
  sentence: number | null;
}

interface Marked {
  mark: Mark;
  span: Span;
}

const at = (mark: Mark, span: Span | null, by = 0): Marked[] =>
  span === null ? [] : [{ mark, span: { start: span.start + by, end: span.end + by } }];

/** What is wrong with the quotations that begin in a sentence; spans count from its start. */
const misquoted = ({ quotations }: DraftSentence): Marked[] =>
  quotations.flatMap(({ span, status, differs }) => {
    if (status === 'exact') return [];
    if (differs.length === 0) return at('misquoted', span);
    return differs.flatMap((differing) => at('misquoted', differing, span.start));
  });

/** Everything that is marked in a sentence, quotations of sentences before it that go on included. */
function marksOf(sentences: readonly DraftSentence[], number: number): Marked[] {
  const sentence = sentences[number];
  if (sentence === undefined) return [];
  const { span, text, unsupported, nowhere } = sentence;
  const quoted = sentences
    .slice(0, number + 1)
    .flatMap((other) =>
      misquoted(other).flatMap((m) => at(m.mark, m.span, other.span.start - span.start)),
    );
  return [
    ...unsupported.flatMap((detail) => at('unsupported', detail.span)),
    ...nowhere.flatMap((detail) => at('nowhere', detail.span)),
    ...quoted,
  ]
    .map(({ mark, span: { start, end } }) => ({
      mark,
      span: { start: Math.max(0, start), end: Math.min(text.length, end) },
    }))
    .filter((marked) => marked.span.start < marked.span.end);
}

/** A sentence of a draft, cut where marks begin and end. */
export function markedSentence(
  sentences: readonly DraftSentence[],
  number: number,
): MarkedStretch[] {
  const text = sentences[number]?.text ?? '';
  const marked = marksOf(sentences, number);
  const borders = [0, text.length, ...marked.flatMap(({ span }) => [span.start, span.end])];
  const cuts = [...new Set(borders)].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const within = marked.filter(({ span }) => span.start <= start && end <= span.end);
    return { text: text.slice(start, end), marks: [...new Set(within.map(({ mark }) => mark))] };
  });
}

/** The text of a draft in paragraphs, each a run of sentences and of what stands between them. */
export function markedParagraphs({
  text,
  sentences,
}: Pick<DraftAudit, 'text' | 'sentences'>): DraftStretch[][] {
  const paragraphs: DraftStretch[][] = [[]];
  const add = (stretch: DraftStretch): void => {
    if (stretch.text !== '') paragraphs.at(-1)?.push(stretch);
  };
  /** Blank lines between sentences part paragraphs; one within a sentence does not. */
  const addBetween = (between: string): void => {
    for (const [at, part] of between.split(/\n[^\S\n]*\n\s*/).entries()) {
      if (at > 0) paragraphs.push([]);
      add({ text: part, sentence: null });
    }
  };
  let end = 0;
  for (const [number, { span }] of sentences.entries()) {
    addBetween(text.slice(end, span.start));
    add({ text: text.slice(span.start, span.end), sentence: number });
    end = span.end;
  }
  addBetween(text.slice(end));
  return paragraphs.filter((stretches) => stretches.some((stretch) => stretch.text.trim() !== ''));
}
