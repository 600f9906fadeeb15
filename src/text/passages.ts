import type { Block, Extraction } from '../model/document.js';
import type { Passage } from '../model/passage.js';
import type { Span } from '../model/span.js';

/** About the length that search and reading work best with; a longer sentence stands alone. */
const MOST_WORDS = 110;

interface Section {
  heading: string;
  sentences: Span[];
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Sentences by the heading they stand under, in order; both lists are in document order. */
const sectionsOf = ({ text, blocks, sentences }: Extraction): Section[] => {
  const headings = blocks.filter((block: Block) => block.kind === 'heading');
  const sections: Section[] = [{ heading: '', sentences: [] }];
  let next = 0;
  for (const sentence of sentences) {
    let heading = headings[next];
    while (heading !== undefined && heading.span.start <= sentence.start) {
      sections.push({ heading: text.slice(heading.span.start, heading.span.end), sentences: [] });
      next += 1;
      heading = headings[next];
    }
    sections.at(-1)?.sentences.push(sentence);
  }
  return sections;
};

/** Runs of consecutive sentences whose stretch of text stays within the budget. */
const runsOf = (text: string, sentences: readonly Span[]): Span[] => {
  const runs: Span[] = [];
  let words = 0;
  for (const sentence of sentences) {
    const run = runs.at(-1);
    const added = wordsIn(text.slice(run?.end ?? sentence.start, sentence.end));
    if (run === undefined || words + added > MOST_WORDS) {
      runs.push({ ...sentence });
      words = wordsIn(text.slice(sentence.start, sentence.end));
    } else {
      run.end = sentence.end;
      words += added;
    }
  }
  return runs;
};

/**
 * Cuts an extraction into passages: consecutive evidence sentences of one section, up to about
 * 110 words, counting what stands between them. A passage never crosses a heading, no two
 * overlap, and every evidence sentence is in exactly one.
 *
 * @param title - The document's title; with the nearest heading it is searched beside the text.
 */
export function formPassages(extraction: Extraction, title: string): Passage[] {
  const { id, documentId, text } = extraction;
  return sectionsOf(extraction).flatMap(({ heading, sentences }) =>
    runsOf(text, sentences).map((span) => ({
      id: `${id}:${span.start}`,
      documentId,
      extractionId: id,
      span,
      text: text.slice(span.start, span.end),
      heading: [title, heading].filter((part) => part !== '').join('\n'),
    })),
  );
}
