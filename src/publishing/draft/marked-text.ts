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

function spansOf(sentence: DraftSentence): { span: Span; mark: Mark }[] {
  const { unsupported, nowhere, quotations } = sentence;
  const of = (mark: Mark, span: Span | null) => (span === null ? [] : [{ mark, span }]);
  return [
    ...unsupported.flatMap(({ span }) => of('unsupported', span)),
    ...nowhere.flatMap(({ span }) => of('nowhere', span)),
    ...quotations.flatMap(({ span, status, differs }) => {
      if (status === 'exact') return [];
      if (differs.length === 0) return of('misquoted', span);
      return differs.flatMap(({ start, end }) =>
        of('misquoted', { start: span.start + start, end: span.start + end }),
      );
    }),
  ];
}

/** A sentence cut where marks begin and end. */
export function markedSentence(sentence: DraftSentence): MarkedStretch[] {
  const { text } = sentence;
  const marked = spansOf(sentence);
  const borders = [0, text.length, ...marked.flatMap(({ span }) => [span.start, span.end])];
  const cuts = [...new Set(borders)].filter((at) => at <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
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
