import { parseQuestion } from '../../src/asking/parse-question.js';
import type { JudgedSentence } from '../../src/judging/judged-sentence.js';
import { EDITION } from '../../src/model/phrases/phrases.js';
import { UNKNOWN_PUBLISHER } from '../../src/model/publisher.js';
import type { Report } from '../../src/model/report.js';
import { claimsOf, weigh } from '../../src/weighing/weigh.js';
import { assembleReport } from '../../src/writing/assemble-report.js';
import { writeReport } from '../../src/writing/write-report.js';

/** The report that the engine writes of judged sentences, every publisher a newspaper. */
export function writtenReport(text: string, judged: readonly JudgedSentence[]): Report {
  const question = parseQuestion(text);
  const claims = claimsOf(question);
  const publisherOf = (name: string) => ({ ...UNKNOWN_PUBLISHER, name, kind: 'news' as const });
  const checkedAt = '2025-03-01T12:00:00.000Z';
  const weighing = weigh({ question, judged, publisherOf, checkedAt });
  const label = weighing.verdict?.label ?? null;
  const documents = [
    ...new Map(judged.map(({ candidate: { document } }) => [document.id, document])).values(),
  ];
  const searched = documents.length;
  const written = writeReport({ ...weighing, question, claims, label, searched }, () => 'news');
  return assembleReport({
    head: {
      id: 'rep_1',
      question: text,
      checkedAt,
      asOf: null,
      dossier: { name: 'Harbour', revision: 'r1', documents: documents.length },
      engine: { version: '0.1.0', writer: 'extractive', phrases: EDITION, models: {} },
    },
    claims,
    weighing,
    written,
    publishers: [...new Set(documents.map(({ metadata }) => metadata.publisher))].map(publisherOf),
    documents,
  });
}
