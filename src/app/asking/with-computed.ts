import { type ComputedAnswer, compute } from '../../asking/tables/compute.js';
import { type KnownBy, relationsOf } from '../../asking/tables/relation.js';
import { sentencePlace } from '../../gathering/sentence-place.js';
import { sentencesWithin } from '../../gathering/sentences-of.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Claim, Question } from '../../model/claim.js';
import type { ComputedFinding } from '../../model/computed.js';
import type { Extraction } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import type { Stance } from '../../model/evidence.js';
import { contains } from '../../model/span.js';
import type { QueryResult, SqlValue, TableStore } from '../../ports/table-store.js';
import { RuledNames } from '../../text/ruled-names.js';
import type { TableDecision } from '../../weighing/weigh.js';
import type { Stores } from '../dossier/dossier.js';
import { nameRulingsInForce } from '../ruling/rulings-in-force.js';
import { computedFinding, SHOWN_ROWS } from './computed-finding.js';
import { leftOutOf } from './left-out.js';

/** Rows that an answer keeps, seconds that it may take, rows that are cited. */
const LIMITS = { rows: 200, seconds: 20 };
const CITED_ROWS = 3;

const squeezed = (value: SqlValue): string => String(value).replace(/\s+/gu, ' ').trim();

/** The sentence of an extraction that is a row: the one that has the most of its cells' texts, all but dates and amounts. */
function rowSpan({ text, sentences }: Extraction, cells: readonly SqlValue[]) {
  const texts = cells
    .filter((cell) => typeof cell === 'string' && !/^\d{4}-\d{2}-\d{2}/u.test(cell))
    .map(squeezed);
  if (texts.length === 0) return undefined;
  return sentences.find((span) => {
    const line = text.slice(span.start, span.end);
    return texts.every((cell) => line.includes(cell));
  });
}

/** The rows that an answer rests on, as sentences that say so. */
async function rowsAsRead(
  stores: Stores,
  claim: Claim,
  { holds, reading: { sure } }: ComputedAnswer,
  rows: QueryResult,
): Promise<JudgedSentence[]> {
  const stance: Stance = holds === null ? 'neither' : holds ? 'supports' : 'refutes';
  const stances = { supports: 0, refutes: 0, qualifies: 0, neither: 1 - sure, [stance]: sure };
  const documents = new Map((await stores.ledger.documents()).map((one) => [one.id, one]));
  const read: JudgedSentence[] = [];
  for (const [at, source] of rows.sources.entries()) {
    const document = documents.get(source?.document ?? '');
    if (read.length >= CITED_ROWS || at >= SHOWN_ROWS || document === undefined) break;
    for await (const extraction of stores.ledger.extractions([document.id])) {
      const own = rows.columns.flatMap(({ name }, cell) =>
        name.startsWith('_') || name === 'as_of' ? [] : [rows.rows[at]?.[cell] ?? null],
      );
      const span = rowSpan(extraction, own);
      const [placed] = span ? sentencesWithin(document, extraction, span) : [];
      if (placed === undefined) continue;
      const found = { passage: '', fused: 1, coverage: 1, own: 1, named: 1, contributions: [] };
      const candidate = { document, extraction, ...placed, score: 1, copy: false, found };
      read.push({
        ...{ candidate, claim, stances, stance, passage: stances },
        probability: sure,
        relevance: 1,
        speaker: null,
        certainty: 'asserted',
        silent: false,
        unread: false,
      });
    }
  }
  return read;
}

/** What tables say of a question, beside what was read. */
interface WithComputed {
  findings: ComputedFinding[];
  judged: JudgedSentence[];
  /** Claims that they decide: those of which a row can be shown. */
  decided: Map<string, TableDecision>;
  computed: { words: string; value: string; places: ReadonlySet<string> }[];
}

async function answerOf(
  text: string,
  open: boolean,
  tables: TableStore,
  stores: Stores,
  known: KnownBy | null,
  ruled: RuledNames,
): Promise<ComputedAnswer | undefined> {
  const documents = await stores.ledger.documents();
  const name = await stores.ledger.name();
  const about = new Map(
    documents.map(({ id, metadata: { title, path } }) => [id, `${name} ${title} ${path ?? ''}`]),
  );
  const relations = relationsOf(await tables.tables(), await tables.registers(), about, known);
  if (relations.length === 0) return undefined;
  try {
    return await compute(text, open, relations, tables, LIMITS, ruled);
  } catch (error) {
    // A query that takes too long decides nothing; the reader's answer stands.
    if (error instanceof CorroborateError && error.code === 'invalid-input') return undefined;
    throw error;
  }
}

/** Whether a sentence is a row of a table that an answer was computed from, whichever row. */
const isRowOf = (
  { candidate: { document, extraction, span } }: JudgedSentence,
  { documents = [] }: ComputedFinding,
): boolean =>
  documents.some(({ id }) => id === document.id) &&
  extraction.blocks.some(({ kind, span: block }) => kind === 'table' && contains(block, span));

/** Computes what of a question tables can answer, and puts the rows that show it before what was read. */
export async function withComputed(
  stores: Stores,
  tables: TableStore | null,
  question: Question,
  read: readonly JudgedSentence[],
  known: KnownBy | null = null,
): Promise<WithComputed> {
  const all: WithComputed = { findings: [], judged: [...read], decided: new Map(), computed: [] };
  if (tables === null) return all;
  const ruled = new RuledNames(await nameRulingsInForce(stores.ledger));
  const open = question.kind === 'open';
  const documents = new Map((await stores.ledger.documents()).map((one) => [one.id, one]));
  for (const claim of open ? [question.topic] : question.claims) {
    const answer = await answerOf(
      open ? question.text : claim.text,
      open,
      tables,
      stores,
      known,
      ruled,
    );
    if (answer === undefined) continue;
    const leftOut = await leftOutOf(answer, tables, ruled);
    const finding = computedFinding(claim, answer, documents, leftOut);
    const rows = await rowsAsRead(stores, claim, answer, answer.rows);
    const places = new Set(rows.map(({ candidate }) => sentencePlace(candidate)));
    all.findings.push(finding);
    all.computed.push({ words: finding.words, value: finding.value, places });
    all.judged = [
      ...rows,
      // What a table says is computed from all of its rows: none beside those shown says more.
      ...all.judged.filter(
        (one) => one.claim.id !== claim.id || rows.length === 0 || !isRowOf(one, finding),
      ),
    ];
    if (open || rows.length > 0)
      all.decided.set(claim.id, { holds: answer.holds, sure: answer.reading.sure });
  }
  return all;
}
