import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { claimOfStatement } from '../../src/asking/claim-of.js';
import { analyseInContext } from '../../src/gathering/sentences-of.js';
import type { JudgedSentence } from '../../src/judging/judged-sentence.js';
import { type Document, documentIdOf } from '../../src/model/document.js';
import { CorroborateError } from '../../src/model/error.js';
import { extract } from '../../src/reading/extract.js';

const caseSchema = z.strictObject({
  kind: z.string(),
  documents: z.array(
    z.strictObject({
      publisher: z.string(),
      kind: z.string().default('news'),
      date: z.iso.date(),
      title: z.string(),
      url: z.url().nullable().default(null),
      /** Markdown; `{A: …}` marks a sentence that goes back to the account A. */
      text: z.string(),
    }),
  ),
});

type Written = z.infer<typeof caseSchema>['documents'][number];

/** A sentence that goes back to a known account, as it would come out of the reading. */
interface LabelledSentence {
  account: string;
  sentence: JudgedSentence;
}

/** A few documents on one invented matter, with labels of which sentences go together. */
export interface OriginCase {
  name: string;
  kind: string;
  sentences: LabelledSentence[];
  documents: Document[];
}

const MARKED = /\{([A-Z]): ([^{}]*)\}/g;

const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Links and notes as the reader writes them: a link is its words, a note its number. */
const asRead = (markdown: string): string =>
  wordsOf(markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\[\^(\w+)\]/g, '[$1]'));

const STANCES = { supports: 1, refutes: 0, qualifies: 0, neither: 0 };

/** Sentences here were not read: what they say of a claim is the same for all. */
const JUDGED = {
  claim: claimOfStatement('Something happened.', 'c1'),
  relevance: 1,
  stances: STANCES,
  passage: STANCES,
  stance: 'supports',
  probability: 1,
  speaker: null,
  certainty: 'asserted',
  silent: false,
  unread: false,
} as const;

async function readDocument(
  { publisher, date, title, url, text }: Written,
  file: string,
): Promise<{ document: Document; sentences: LabelledSentence[] }> {
  const bytes = Buffer.from(text.replace(MARKED, '$2'));
  const sha256 = createHash('sha256').update(publisher).update(title).update(bytes).digest('hex');
  const name = `${sha256.slice(0, 8)}.md`;
  const { extraction, metadata } = await extract(bytes, { name, url, mediaType: null }, sha256);
  const document: Document = {
    id: documentIdOf(sha256),
    sha256,
    bytes: bytes.length,
    mediaType: 'text/markdown',
    metadata: { ...metadata, publisher, date, title, url, path: name },
  };
  const sentences = [...text.matchAll(MARKED)].map(([, account = '', marked = '']) => {
    const wanted = asRead(marked);
    const span = extraction.sentences.find(({ start, end }) =>
      wordsOf(extraction.text.slice(start, end)).includes(wanted),
    );
    if (span === undefined)
      throw new CorroborateError('invalid-input', `${file}: no sentence holds “${wanted}”`, {
        hint: 'A mark holds one whole sentence of the text, or a part of one.',
      });
    const words = { before: '', after: '', heading: '', title, publisher, date };
    const found = { passage: '', fused: 1, coverage: 1, own: 1, named: 1, contributions: [] };
    const candidate = {
      document,
      extraction,
      span,
      page: null,
      copy: false,
      ...analyseInContext({ text: extraction.text.slice(span.start, span.end), ...words }),
      score: 1,
      found,
    };
    return { account, sentence: { ...JUDGED, candidate } };
  });
  return { document, sentences };
}

/** Reads the cases of a folder, in the order of their names. */
export async function readCases(folder: string): Promise<OriginCase[]> {
  const cases: OriginCase[] = [];
  for (const file of readdirSync(folder).sort()) {
    const { kind, documents } = caseSchema.parse(parse(readFileSync(join(folder, file), 'utf8')));
    const read = await Promise.all(documents.map((document) => readDocument(document, file)));
    cases.push({
      name: basename(file, '.yaml'),
      kind,
      sentences: read.flatMap(({ sentences }) => sentences),
      documents: read.map(({ document }) => document),
    });
  }
  return cases;
}
