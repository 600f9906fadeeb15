import type { CorpusDocument } from '../eval/data/beir-folder.js';
import { enginePassages } from '../eval/retrieval/document-passages.js';
import { splitSentences } from '../src/text/sentences.js';
import { seededRandom } from './seeded-random.js';

const SENTENCES_OF_A_PART = 6;
const PARTS = 2;

/**
 * Documents that are no copies of one another, as many as make up `passages` passages: each
 * joins stretches of sentences from abstracts that a seeded draw picks. Words keep the
 * frequencies of real prose, so that search has as much to do as on a real body of sources.
 *
 * @param abstracts - At least one, with text.
 */
export function generateDocuments(
  abstracts: readonly CorpusDocument[],
  passages: number,
  seed = 1,
): { documents: CorpusDocument[]; passages: number } {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const parts = abstracts
    .map(({ title, text }) => ({
      title,
      sentences: splitSentences(text).map(({ start, end }) => text.slice(start, end)),
    }))
    .filter(({ sentences }) => sentences.length > 0);
  const documents: CorpusDocument[] = [];
  let made = 0;
  while (made < passages && parts.length > 0) {
    const drawn = Array.from(
      { length: PARTS },
      () => parts[below(parts.length)] ?? { title: '', sentences: [] },
    );
    const paragraphs = drawn.map(({ sentences }) => {
      const from = below(Math.max(1, sentences.length - SENTENCES_OF_A_PART + 1));
      return sentences.slice(from, from + SENTENCES_OF_A_PART).join(' ');
    });
    const id = `d${documents.length + 1}`;
    const document = { id, title: `${drawn[0]?.title ?? ''} (${id})`, text: paragraphs.join(' ') };
    made += enginePassages(document).length;
    documents.push(document);
  }
  return { documents, passages: made };
}
