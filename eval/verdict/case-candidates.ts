import { createHash } from 'node:crypto';
import type { Candidate } from '../../src/gathering/candidate.js';
import { sentencesWithin } from '../../src/gathering/sentences-of.js';
import { type Document, documentIdOf, type Extraction } from '../../src/model/document.js';
import { splitSentences } from '../../src/text/sentences.js';
import type { CaseDocument } from './claim-case.js';

/** What the engine knows of a document once it was added, and of its text once it was read. */
export function captured({ title, publisher, text, spans }: CaseDocument): {
  document: Document;
  extraction: Extraction;
} {
  const sha256 = createHash('sha256')
    .update(JSON.stringify([title, publisher, text]))
    .digest('hex');
  const id = documentIdOf(sha256);
  const whole = { start: 0, end: text.length };
  return {
    document: {
      id,
      sha256,
      bytes: text.length,
      mediaType: 'text/plain',
      metadata: {
        title,
        publisher,
        byline: null,
        date: null,
        url: null,
        path: null,
        language: 'en',
      },
    },
    extraction: {
      id: `ext_${sha256.slice(0, 16)}`,
      documentId: id,
      reader: { name: 'eval', version: 1 },
      text,
      blocks: [{ kind: 'paragraph', span: whole }],
      links: [],
      sentences: spans ? [...spans] : splitSentences(text),
      warnings: [],
    },
  };
}

/** Every sentence of given evidence as if it had been found and met all of the claim: nothing was searched. */
export function givenCandidates(documents: readonly CaseDocument[]): Candidate[] {
  const known = new Map(documents.map(captured).map((each) => [each.document.id, each]));
  return [...known.values()].flatMap(({ document, extraction }) =>
    sentencesWithin(document, extraction, { start: 0, end: extraction.text.length }).map(
      (placed) => ({
        document,
        extraction,
        ...placed,
        score: 0,
        copy: false,
        found: {
          passage: `${extraction.id}:0`,
          fused: 0,
          coverage: 1,
          own: 1,
          named: 1,
          contributions: [],
        },
      }),
    ),
  );
}
