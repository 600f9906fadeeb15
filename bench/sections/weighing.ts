import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CorpusDocument } from '../../eval/data/beir-folder.js';
import { enginePassages } from '../../eval/retrieval/document-passages.js';
import { OnnxReader } from '../../src/adapters/onnx/onnx-reader.js';
import { parseQuestion } from '../../src/asking/parse-question.js';
import type { Candidate } from '../../src/gathering/candidate.js';
import { analyseInContext } from '../../src/gathering/sentences-of.js';
import type { JudgedSentence } from '../../src/judging/judged-sentence.js';
import { readCandidates } from '../../src/judging/read-candidates.js';
import { READING } from '../../src/judging/reading-settings.js';
import type { Claim } from '../../src/model/claim.js';
import { type Document, documentIdOf } from '../../src/model/document.js';
import { contains } from '../../src/model/span.js';
import type { Reader } from '../../src/ports/reader.js';
import { splitSentences } from '../../src/text/sentences.js';
import { groupByOrigin } from '../../src/weighing/origins/origins.js';
import { claimsOf, weigh } from '../../src/weighing/weigh.js';
import { rounded, type Section } from '../section.js';

const CHECKED_AT = '2025-01-01T00:00:00.000Z';

/** Every sentence of an abstract, as the gathering would bring it. */
function candidatesOf(abstract: CorpusDocument, number: number): Candidate[] {
  const { id: name, title, text } = abstract;
  const sha256 = createHash('sha256').update(`${name} ${text}`).digest('hex');
  const id = documentIdOf(sha256);
  const sentences = splitSentences(text);
  const metadata: Document['metadata'] = {
    title,
    publisher: `Publisher ${number % 50}`,
    byline: null,
    date: `20${String(10 + (number % 14)).padStart(2, '0')}-01-01`,
    url: null,
    path: name,
    language: 'en',
  };
  const document = { id, sha256, bytes: text.length, mediaType: 'text/plain', metadata };
  const extraction = {
    id: `ext_${sha256.slice(0, 16)}`,
    documentId: id,
    reader: { name: 'text', version: 1 },
    text,
    blocks: [{ kind: 'paragraph' as const, span: { start: 0, end: text.length } }],
    links: [],
    sentences,
    warnings: [],
  };
  const passages = enginePassages(abstract);
  const quote = (at: number) => text.slice(sentences[at]?.start, sentences[at]?.end);
  return sentences.map((span, at) => ({
    document,
    extraction,
    span,
    page: null,
    ...analyseInContext({
      text: quote(at),
      before: at > 0 ? quote(at - 1) : '',
      after: at + 1 < sentences.length ? quote(at + 1) : '',
      heading: '',
      title,
      publisher: metadata.publisher,
      date: metadata.date,
    }),
    score: 1,
    copy: false,
    found: {
      passage: passages.find((passage) => contains(passage.span, span))?.id ?? name,
      fused: 1,
      coverage: 1,
      own: 1,
      named: 1,
      contributions: [],
    },
  }));
}

/** Sentences by their passages, as many of these at a time as one question reads. */
function roundsOf(candidates: readonly Candidate[]): Candidate[][] {
  const passages = new Map<string, number>();
  const rounds: Candidate[][] = [];
  for (const candidate of candidates) {
    const { passage } = candidate.found;
    if (!passages.has(passage)) passages.set(passage, passages.size);
    const round = Math.floor((passages.get(passage) ?? 0) / READING.originals);
    rounds[round] = [...(rounds[round] ?? []), candidate];
  }
  return rounds;
}

/** Reads all of them, where a question leaves what is far down the list unread. */
async function readAll(
  reader: Reader,
  claims: readonly Claim[],
  candidates: readonly Candidate[],
): Promise<JudgedSentence[]> {
  const judged: JudgedSentence[] = [];
  for (const round of roundsOf(candidates))
    judged.push(...(await readCandidates(reader, claims, round)));
  return judged;
}

/** Evidence that nothing leaves out: sides by turns, as if every sentence bore on the claim. */
const asEvidence = (judged: readonly JudgedSentence[]): JudgedSentence[] =>
  judged.map((sentence, at) => {
    const stance = at % 2 === 0 ? ('supports' as const) : ('refutes' as const);
    const stances = { supports: 0, refutes: 0, qualifies: 0, neither: 0.2, [stance]: 0.8 };
    return { ...sentence, stance, stances, probability: 0.8, silent: false, unread: false };
  });

async function timed<Value>(run: () => Value | Promise<Value>): Promise<[Value, number]> {
  const start = performance.now();
  const value = await run();
  return [value, performance.now() - start];
}

/**
 * How long weighing takes beside reading the same sentences, in one process. Weighing chooses
 * evidence before it groups it, so grouping all of it is timed too.
 *
 * @param models - Folder of the shipped models.
 * @param count - So many sentences.
 */
export async function measureWeighing(
  models: string,
  { abstracts, questions }: { abstracts: readonly CorpusDocument[]; questions: readonly string[] },
  count: number,
  onProgress: (text: string) => void,
): Promise<Section> {
  const question = parseQuestion(questions[0] ?? '');
  const candidates = abstracts.flatMap(candidatesOf).slice(0, count);
  const reader = await OnnxReader.open(join(models, 'reader'));
  try {
    onProgress(`reading ${candidates.length} sentences in their passages`);
    const [judged, reading] = await timed(() =>
      readAll(reader, claimsOf(question).slice(0, 1), candidates),
    );
    onProgress('weighing them');
    const evidence = asEvidence(judged);
    const publisherOf = (name: string) => ({ name, kind: 'news' as const, interests: [] });
    const [, weighing] = await timed(() =>
      weigh({ question, judged: evidence, publisherOf, checkedAt: CHECKED_AT }),
    );
    const [, grouping] = await timed(() => groupByOrigin(evidence));
    const row = (step: string, took: number) => ({
      step,
      sentences: evidence.length,
      ms: rounded(took),
      'of reading': rounded(took / reading),
    });
    return {
      title: 'Weighing',
      rows: [
        row('reading', reading),
        row('weighing', weighing),
        row('grouping all by origin', grouping),
      ],
      note: 'Sentences of abstracts, read in their passages beside one claim. Weighing sets copies aside, chooses the evidence, groups it by origin and makes the verdict; the last row groups every sentence.',
    };
  } finally {
    await reader.close();
  }
}
