import { parseQuestion } from '../../asking/parse-question.js';
import { gather } from '../../gathering/gather.js';
import { readCandidates } from '../../judging/read-candidates.js';
import { CorroborateError } from '../../model/error.js';
import type { KeptSentence } from '../../model/kept-sentence.js';
import { type Publisher, UNKNOWN_PUBLISHER } from '../../model/publisher.js';
import type { Report, ShownBy, Source } from '../../model/report.js';
import type { Ruling } from '../../model/ruling.js';
import { quoteOf } from '../../model/span.js';
import type { Clock } from '../../ports/clock.js';
import type { Embedder } from '../../ports/embedder.js';
import type { Ids } from '../../ports/ids.js';
import type { Reader } from '../../ports/reader.js';
import type { FoundGap } from '../../weighing/gaps/gaps.js';
import type { Place } from '../../weighing/origins/source.js';
import { claimsOf, type Weighing, weigh } from '../../weighing/weigh.js';
import { reportRulings } from '../../writing/report-rulings.js';
import { verifyReport } from '../../writing/verify-report.js';
import { type Written, writeReport } from '../../writing/write-report.js';
import type { Stores } from '../dossier/dossier.js';
import { interestsIn } from '../dossier/interests-in.js';
import { ENGINE_VERSION } from '../engine-version.js';
import { rulingsInForce } from '../ruling/rulings-in-force.js';
import type { Step } from '../run-options.js';
import { documentsAsNamed } from './documents-as-named.js';
import { keptSentences } from './kept-sentences.js';
import { ruledCandidates } from './ruled-candidates.js';
import { type Trace, traceOf } from './trace.js';

export interface AnswerOptions {
  /** ISO day: documents dated later are left out. */
  asOf?: string | null;
  /** The model of the dossier's vectors; without one, passages are found by words alone. */
  embedder?: Embedder | null;
  clock: Clock;
  ids: Ids;
  signal?: AbortSignal;
  onProgress?: (step: Step) => void;
}

/** A report, why it says what it says, and every sentence that was judged for it. */
export interface Answered {
  report: Report;
  trace: Trace;
  sentences: KeptSentence[];
}

/** Every publisher of the dossier, alike: how much of it was read, and how much of it is cited. */
function sourcesOf(
  publishers: readonly Publisher[],
  documents: readonly { metadata: { publisher: string }; id: string }[],
  { stakes }: Weighing,
  { evidence, numberOf }: Written,
): Source[] {
  const cited = new Set(evidence.map(({ document }) => document.id));
  return publishers
    .map(({ name, kind, interests }) => {
      const own = documents.filter(({ metadata }) => metadata.publisher === name);
      const known = stakes.get(name)?.map(({ text, from, proof }) => {
        const n = proof === null ? undefined : numberOf(proof);
        return { text, from, evidence: n === undefined ? [] : [n] };
      });
      return {
        publisher: name,
        kind,
        interests: known?.map(({ text }) => text) ?? interests,
        ...(known && known.length > 0 && { stakes: known }),
        documents: own.length,
        cited: own.filter(({ id }) => cited.has(id)).length,
      };
    })
    .filter((source) => source.documents > 0)
    .sort(
      (a, b) =>
        b.cited - a.cited || b.documents - a.documents || (a.publisher < b.publisher ? -1 : 1),
    );
}

const placeOf = ({ source: { document, extraction }, span }: Place): ShownBy => ({
  document: document.id,
  extraction: extraction.id,
  span,
  quote: quoteOf(extraction.text, span),
});

/** The origins that are cited, with the evidence of each and what shows that it is one. */
const originsOf = ({ origins, shownBy }: Weighing, { evidence }: Written): Report['origins'] =>
  [...origins].flatMap(([id, why]) => {
    const numbers = evidence.filter(({ origin }) => origin === id).map(({ n }) => n);
    const places = shownBy.get(id)?.map(placeOf);
    const shown = places && { shownBy: places };
    return numbers.length > 0 ? [{ id, evidence: numbers, why, ...shown }] : [];
  });

/** The stakes of each holder: one text for those declared, one for those that a document tells. */
function interestsOf(
  interests: Weighing['sides'][number]['interests'],
  numbers: (sentences: Weighing['evidence']) => number[],
): Report['narratives'][number]['interests'] {
  const groups = new Map<string, typeof interests>();
  for (const stake of interests) {
    const key = JSON.stringify([stake.holder, stake.from, stake.proof !== null]);
    groups.set(key, [...(groups.get(key) ?? []), stake]);
  }
  return [...groups.values()].flatMap((stakes) => {
    const [first] = stakes;
    if (first === undefined) return [];
    const text = `${first.holder}: ${stakes.map((stake) => stake.text).join(' ')}`;
    const evidence = numbers(stakes.flatMap(({ proof }) => proof ?? []));
    return [{ text, evidence, from: first.from }];
  });
}

function narrativesOf({ sides, gaps }: Weighing, { numberOf }: Written): Report['narratives'] {
  const numbers = (sentences: Weighing['evidence']) =>
    sentences.flatMap((sentence) => numberOf(sentence) ?? []);
  const open = [...new Set(gaps.flatMap(({ record }) => record ?? []))].slice(0, 1);
  return sides.map(({ stance, label, holders, interests, notes, sentences }, at) => ({
    id: `n${at + 1}`,
    label,
    stance,
    holders,
    interests: interestsOf(interests, numbers),
    ...(notes.length > 0 && { notes }),
    evidence: numbers(sentences),
    leavesOpen: open.map((record) => `Not in the dossier: ${record}.`),
  }));
}

/** What readers' rulings changed; nothing where none applied, so that the report stays as it was. */
function rulingsOf(
  { applied }: Weighing,
  { numberOf }: Written,
  weighWithout: () => Weighing,
): Pick<Report, 'rulings' | 'withoutRulings'> {
  if (applied.length === 0) return {};
  const { verdict } = weighWithout();
  return {
    rulings: reportRulings(applied, numberOf),
    withoutRulings: verdict && {
      verdict: verdict.label,
      probability: Number(verdict.probability.toFixed(3)),
    },
  };
}

/** A gap in a source's own words is quoted as the report quotes it. */
const gapText = ({ text, silences, composed }: FoundGap, written: Written): string => {
  const [silence] = silences;
  const n = silence && written.numberOf(silence);
  return (!composed && n && written.evidence[n - 1]?.quote) || text;
};

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
): Promise<Answered> {
  const { clock, ids, asOf = null, embedder = null, signal, onProgress } = options;
  const checkedAt = clock.now().toISOString();
  const question = parseQuestion(text);
  const claims = claimsOf(question);
  onProgress?.({ text: 'Looking for passages', stage: 'gathering' });
  const stop = signal ? { signal } : {};
  const gathered = await gather({ ...stores, embedder }, question, { asOf, ...stop });
  const rulings = await rulingsInForce(stores.ledger);
  const found = await readCandidates(reader, claims, gathered.candidates, {
    ...stop,
    onRead: (done, total) =>
      onProgress?.({ text: 'Reading passages', done, total, stage: 'judging' }),
  });
  const read = { ...gathered, candidates: found.map(({ candidate }) => candidate) };
  const ruled = await ruledCandidates(stores.ledger, rulings, claims, read);
  const all = [...found, ...(await readCandidates(reader, claims, ruled, stop))];
  const judged = claims.flatMap((claim) => all.filter((sentence) => sentence.claim === claim));
  const publishers = await stores.ledger.publishers();
  const register = new Map(publishers.map((publisher) => [publisher.name, publisher]));
  const publisherOf = (name: string): Publisher =>
    register.get(name) ?? { ...UNKNOWN_PUBLISHER, name };
  onProgress?.({ text: 'Weighing', stage: 'weighing' });
  const interests = await interestsIn(stores, judged, gathered);
  const known = documentsAsNamed(gathered.documents);
  const view = { ...gathered, asOf, interests, known };
  const weighedWith = (inForce: readonly Ruling[]) =>
    weigh(question, judged, publisherOf, checkedAt, inForce, view);
  const weighing = weighedWith(rulings);
  onProgress?.({ text: 'Writing', stage: 'writing' });
  const label = weighing.verdict?.label ?? null;
  const written = writeReport(
    { ...weighing, question, claims, label },
    (name) => publisherOf(name).kind,
  );
  const report: Report = {
    schema: 'corroborate/report@1',
    id: ids.next('rep'),
    question: text.trim(),
    checkedAt,
    asOf,
    dossier: {
      name: await stores.ledger.name(),
      revision: await stores.ledger.revision(),
      documents: gathered.documents.length,
    },
    engine: {
      version: ENGINE_VERSION,
      writer: 'extractive',
      models: { reader: reader.name, ...(embedder && { embedder: embedder.name }) },
    },
    claims: claims.map(({ id, text: statement }) => ({ id, text: statement })),
    verdict: weighing.verdict && {
      ...weighing.verdict,
      probability: Number(weighing.verdict.probability.toFixed(3)),
    },
    sections: written.sections,
    evidence: written.evidence,
    origins: originsOf(weighing, written),
    narratives: narrativesOf(weighing, written),
    gaps: weighing.gaps.map((gap) => ({
      kind: gap.kind,
      text: gapText(gap, written),
      evidence: gap.silences.flatMap((silence) => written.numberOf(silence) ?? []),
      record:
        gap.record &&
        [gap.record, ...(gap.concerning ? [gap.concerning] : [])].join(', concerning '),
      holder: gap.holder,
    })),
    sources: sourcesOf(publishers, gathered.documents, weighing, written),
    followUps: written.followUps,
    ...rulingsOf(weighing, written, () => weighedWith([])),
  };
  const [fault] = verifyReport(report);
  if (fault)
    throw new CorroborateError(
      'internal-error',
      `The report failed its own audit at ${fault.place}: ${fault.message}`,
      { hint: 'Please report this with the question.' },
    );
  return {
    report,
    trace: traceOf(gathered, judged, weighing.verdicts, written.evidence),
    sentences: keptSentences(judged, written, (name) => publisherOf(name).kind),
  };
}
