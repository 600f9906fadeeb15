import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CorpusDocument } from '../../eval/data/beir-folder.js';
import { OnnxJudge } from '../../src/adapters/onnx/onnx-judge.js';
import { parseQuestion } from '../../src/asking/parse-question.js';
import type { Candidate } from '../../src/gathering/candidate.js';
import { type JudgedSentence, judgeCandidates } from '../../src/judging/judge-candidates.js';
import { createLexicalJudge } from '../../src/judging/lexical-judge.js';
import { createPooledJudge } from '../../src/judging/pooled-judge.js';
import { type Document, documentIdOf } from '../../src/model/document.js';
import { splitSentences } from '../../src/text/sentences.js';
import { groupByOrigin } from '../../src/weighing/origins.js';
import { claimsOf, weigh } from '../../src/weighing/weigh.js';
import { rounded, type Section } from '../section.js';

const CHECKED_AT = '2025-01-01T00:00:00.000Z';

/** Every sentence of an abstract, as the gathering would bring it. */
function candidatesOf({ id: name, title, text }: CorpusDocument, number: number): Candidate[] {
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
  const quote = (at: number) => text.slice(sentences[at]?.start, sentences[at]?.end);
  return sentences.map((span, at) => ({
    document,
    extraction,
    span,
    page: null,
    sentence: {
      text: quote(at),
      before: at > 0 ? quote(at - 1) : '',
      after: at + 1 < sentences.length ? quote(at + 1) : '',
      heading: '',
      title,
      publisher: metadata.publisher,
      date: metadata.date,
    },
    score: 1,
    copy: false,
    found: { passage: '', fused: 1, coverage: 1, own: 1, named: 1, contributions: [] },
  }));
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
 * How long weighing takes beside judging the same sentences, in one process. Weighing chooses
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
  const trained = await OnnxJudge.open(join(models, 'judge'));
  try {
    const judge = createPooledJudge(trained, createLexicalJudge());
    onProgress(`judging ${candidates.length} sentences`);
    const [judged, judging] = await timed(() =>
      judgeCandidates(judge, claimsOf(question).slice(0, 1), candidates),
    );
    onProgress('weighing them');
    const evidence = asEvidence(judged);
    const publisherOf = (name: string) => ({ name, kind: 'news' as const, interests: [] });
    const [, weighing] = await timed(() => weigh(question, evidence, publisherOf, CHECKED_AT));
    const [, grouping] = await timed(() => groupByOrigin(evidence));
    const row = (step: string, took: number) => ({
      step,
      sentences: evidence.length,
      ms: rounded(took),
      'of judging': rounded(took / judging),
    });
    return {
      title: 'Weighing',
      rows: [
        row('judging', judging),
        row('weighing', weighing),
        row('grouping all by origin', grouping),
      ],
      note: 'Sentences of abstracts on one claim. Weighing sets copies aside, chooses the evidence, groups it by origin and makes the verdict; the last row groups every sentence.',
    };
  } finally {
    await trained.close();
  }
}
