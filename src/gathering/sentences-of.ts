import { analyseSentence } from '../english/analyse-sentence.js';
import { type DocumentNames, documentNames } from '../english/document-names.js';
import type { Block, Document, Extraction } from '../model/document.js';
import type { SentenceInContext } from '../model/sentence.js';
import { contains, type Span } from '../model/span.js';
import type { Candidate } from './candidate.js';
import { analyseRestatements } from './restate-answers.js';

/** A sentence of an extraction with what stands around it, analysed. */
export type PlacedSentence = Pick<Candidate, 'span' | 'page' | 'sentence' | 'analysis' | 'stated'>;

/**
 * A sentence with what is known of its English and of what it states.
 *
 * @param document - Its title and publisher, where its other sentences share them.
 */
export function analyseInContext(
  sentence: SentenceInContext,
  document: DocumentNames = documentNames(sentence),
): Pick<PlacedSentence, 'sentence' | 'analysis' | 'stated'> {
  const { text, before, heading } = sentence;
  const analysis = analyseSentence(text, { before, heading, document });
  return { sentence, analysis, stated: analyseRestatements(sentence, analysis) };
}

/** The last block that starts at or before a place: blocks are in order. */
function blockAt(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.span.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function headingBefore({ text, blocks }: Extraction, block: number): string {
  for (let at = block; at >= 0; at -= 1) {
    const candidate = blocks[at];
    if (candidate?.kind === 'heading') return text.slice(candidate.span.start, candidate.span.end);
  }
  return '';
}

/** "between the county and the company": a line that no sentence starts or ends says nothing. */
const isFragment = (text: string): boolean => /^\p{Ll}/u.test(text) && !/[.!?:;|”"]$/.test(text);

/** The sentences of an extraction that lie within a span, each with its neighbours and heading. */
export function sentencesWithin(
  document: Document,
  extraction: Extraction,
  within: Span,
): PlacedSentence[] {
  const { text, sentences, blocks } = extraction;
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const names = documentNames(document.metadata);
  const placed: PlacedSentence[] = [];
  for (const [at, span] of sentences.entries()) {
    if (span.start >= within.end) break;
    if (!contains(within, span)) continue;
    const block = blockAt(blocks, span.start);
    if (blocks[block]?.kind !== 'table' && isFragment(words(span))) continue;
    const heading = headingBefore(extraction, block);
    const near = (index: number) => {
      const other = sentences[index];
      return other && headingBefore(extraction, blockAt(blocks, other.start)) === heading
        ? words(other)
        : '';
    };
    placed.push({
      span,
      page: blocks[block]?.page ?? null,
      ...analyseInContext(
        {
          text: words(span),
          before: near(at - 1),
          after: near(at + 1),
          heading,
          title: document.metadata.title,
          publisher: document.metadata.publisher,
          date: document.metadata.date,
        },
        names,
      ),
    });
  }
  return placed;
}
