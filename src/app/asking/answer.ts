import { parseQuestion } from '../../asking/parse-question.js';
import { withProposals } from '../../asking/propose.js';
import { type GatheringResult, gather } from '../../gathering/gather.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import { readCandidates } from '../../judging/read-candidates.js';
import type { Document } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import type { KeptSentence } from '../../model/kept-sentence.js';
import { EDITION } from '../../model/phrases/phrases.js';
import { type Publisher, UNKNOWN_PUBLISHER } from '../../model/publisher.js';
import type { Report } from '../../model/report.js';
import type { RuleOptions } from '../../model/rule.js';
import type { Clock } from '../../ports/clock.js';
import type { Embedder } from '../../ports/embedder.js';
import type { Ids } from '../../ports/ids.js';
import type { Reader } from '../../ports/reader.js';
import type { TableStore } from '../../ports/table-store.js';
import { claimsOf, weigh } from '../../weighing/weigh.js';
import { assembleReport } from '../../writing/assemble-report.js';
import { passagesCited } from '../../writing/cited-passage.js';
import { verifyReport } from '../../writing/verify-report.js';
import { writeReport } from '../../writing/write-report.js';
import type { Stores } from '../dossier/dossier.js';
import { interestsIn } from '../dossier/interests-in.js';
import { ENGINE_VERSION } from '../engine-version.js';
import { withAssistance } from '../language-models/assisting-models.js';
import { refoundRulings } from '../ruling/refound-rulings.js';
import { rulingsInForce } from '../ruling/rulings-in-force.js';
import { documentsAsNamed } from './documents-as-named.js';
import { keptSentences } from './kept-sentences.js';
import { type HelpOptions, proposalsFor, secondReader, writtenByModel } from './models-help.js';
import { passagesRead } from './passages-read.js';
import { withRuledOn } from './ruled-candidates.js';
import { type Trace, traceOf } from './trace.js';
import { withComputed } from './with-computed.js';
import { withProposedQuestions } from './with-proposed-questions.js';

export interface AnswerOptions extends RuleOptions, HelpOptions {
  /** ISO day: documents dated later are left out. */
  asOf?: string | null;
  /** The model of the dossier's vectors; without one, passages are found by words alone. */
  embedder?: Embedder | null;
  /** Ids of the documents that may answer; all of them unless given. */
  only?: ReadonlySet<string>;
  /** The tables of the dossier, level with its ledger; without them nothing is computed. */
  tables?: TableStore | null;
  /** How many files and pages of the dossier could not be read. */
  unreadable?: number;
  clock: Clock;
  ids: Ids;
}

/** A report, why it says what it says, and every sentence that was judged for it. */
export interface AnswerResult {
  report: Report;
  trace: Trace;
  sentences: KeptSentence[];
}

/** @throws {CorroborateError} `internal-error`: what doesn't pass its own audit is not given out. */
function verified(report: Report): Report {
  const [fault] = verifyReport(report);
  if (fault === undefined) return report;
  throw new CorroborateError(
    'internal-error',
    `The report failed its own audit at ${fault.place}: ${fault.message}`,
    { hint: 'Please report this with the question.' },
  );
}

async function publishersBy(stores: Stores) {
  const publishers = await stores.ledger.publishers();
  const register = new Map(publishers.map((publisher) => [publisher.name, publisher]));
  const publisherOf = (name: string): Publisher =>
    register.get(name) ?? { ...UNKNOWN_PUBLISHER, name };
  return { publishers, publisherOf };
}

/** A document without a date of its own may be a table that tells of its day: its rows say when. */
function withTabular(
  gathered: GatheringResult,
  judged: readonly JudgedSentence[],
): GatheringResult {
  const cited = new Set(judged.map(({ candidate }) => candidate.document.id));
  const isCited = ({ id }: Document): boolean => cited.has(id);
  return {
    ...gathered,
    documents: [...gathered.documents, ...gathered.leftOut.filter(isCited)],
    leftOut: gathered.leftOut.filter((document) => !isCited(document)),
  };
}

/** What a report says of the check itself, before a model writes. */
async function headOf(
  { ledger }: Stores,
  check: {
    text: string;
    checkedAt: string;
    searched: number;
    reader: Reader;
    judged: readonly JudgedSentence[];
  },
  { ids, asOf = null, embedder = null, models = {} }: AnswerOptions,
) {
  const hasSecond = check.judged.some(({ opinions }) => opinions !== undefined);
  return {
    id: ids.next('rep'),
    question: check.text.trim(),
    checkedAt: check.checkedAt,
    asOf,
    dossier: {
      name: await ledger.name(),
      revision: await ledger.revision(),
      documents: check.searched,
    },
    engine: {
      version: ENGINE_VERSION,
      writer: 'extractive',
      phrases: EDITION,
      models: {
        reader: check.reader.name,
        ...(embedder && { embedder: embedder.name }),
        ...(models.reader && hasSecond && { 'second-reader': models.reader.name }),
      },
    },
  };
}

/**
 * Answers one question over a dossier: the whole way from its words to an audited report. The
 * same dossier revision, question and engine give the same report but for id and time.
 *
 * @throws {CorroborateError} `invalid-input` for an empty question; `internal-error` for a report
 *   that does not pass its own audit, which is then not given out.
 */
export async function answer(
  stores: Stores,
  reader: Reader,
  text: string,
  options: AnswerOptions,
): Promise<AnswerResult> {
  const { clock, asOf = null, embedder = null, unreadable = 0, tables = null } = options;
  const { signal, onProgress, without, only, models = {} } = options;
  const { ledger } = stores;
  const checkedAt = clock.now().toISOString();
  const stop = { ...(signal && { signal }), ...(without && { without }) };

  const question = parseQuestion(text);
  const claims = claimsOf(question);

  const proposed = await proposalsFor(question, options);
  onProgress?.({ text: 'Looking for passages', stage: 'gathering' });
  const searched = proposed === null ? question : withProposals(question, proposed);
  const searchable = await gather({ ...stores, embedder }, searched, {
    asOf,
    ...(only && { only }),
    ...(signal && { signal }),
  });
  const rulings = await refoundRulings(ledger, await rulingsInForce(ledger));
  const candidates = await withRuledOn(searchable, ledger, rulings, claims);

  const read = await readCandidates(reader, claims, candidates, {
    ...stop,
    second: secondReader(options),
    onRead: (done, total) =>
      onProgress?.({ text: 'Reading passages', done, total, stage: 'judging' }),
  });

  const { findings, judged, decided, computed } = await withComputed(
    stores,
    tables,
    question,
    read,
    asOf === null
      ? null
      : { day: asOf, published: new Set(searchable.documents.map(({ id }) => id)) },
  );
  const gathered = withTabular(searchable, judged);

  onProgress?.({ text: 'Weighing', stage: 'weighing' });
  const { publishers, publisherOf } = await publishersBy(stores);
  const kindOf = (name: string) => publisherOf(name).kind;
  const interests = await interestsIn(stores, judged, gathered);
  const known = documentsAsNamed(gathered.documents);
  const dossier = { ...gathered, asOf, interests, unreadable, known };
  const matter = { question, judged, publisherOf, checkedAt, rulings, dossier, computed: decided };
  const weighing = weigh({ ...matter, ...(without && { without }) });

  onProgress?.({ text: 'Writing', stage: 'writing' });
  const label = weighing.verdict?.label ?? null;
  const extractive = writeReport(
    { ...weighing, question, claims, label, searched: gathered.documents.length, computed },
    kindOf,
  );
  const written = withProposedQuestions(extractive, proposed);
  const head = await headOf(
    stores,
    { text, checkedAt, searched: gathered.documents.length, reader, judged },
    options,
  );
  const { documents, setAside } = gathered;
  const parts = { head, claims, weighing, written, publishers, documents, setAside };
  const extracted = assembleReport({ ...parts, computed: findings });
  const ground = { report: extracted, reader, passageOf: passagesCited(written), ...stop };
  // What was computed is said in the engine's words, which an audit can compute again.
  const byModel = findings.length === 0 ? await writtenByModel(ground, options) : null;
  const beside = {
    passages: passagesRead(judged),
    ...(byModel && { sentences: byModel.sentences }),
  };
  return {
    report: verified(withAssistance(byModel?.report ?? extracted, models, beside)),
    trace: traceOf(gathered, judged, weighing.verdicts, written.evidence, proposed),
    sentences: keptSentences(judged, written, kindOf),
  };
}
