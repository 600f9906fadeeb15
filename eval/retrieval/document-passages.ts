import type { Passage } from '../../src/model/passage.js';
import { formPassages } from '../../src/text/passages.js';
import { splitSentences } from '../../src/text/sentences.js';
import type { CorpusDocument } from '../data/beir-folder.js';

/** A document as one passage, however long: what published BM25 numbers are measured on. */
export const wholePassage = ({ id, title, text }: CorpusDocument): Passage => ({
  id: `${id}:0`,
  documentId: id,
  extractionId: id,
  span: { start: 0, end: text.length },
  text,
  heading: title,
});

/** A document in the passages that the engine cuts; one of only a title stays whole. */
export function enginePassages(document: CorpusDocument): Passage[] {
  const { id, title, text } = document;
  const passages = formPassages(
    {
      id,
      documentId: id,
      reader: { name: 'eval', version: 1 },
      text,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
      links: [],
      sentences: splitSentences(text),
      warnings: [],
    },
    title,
  );
  return passages.length > 0 ? passages : [wholePassage(document)];
}
