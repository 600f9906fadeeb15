import type { Document, Extraction } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import { quoteOf } from '../../model/span.js';
import type { Register, Table } from '../../model/table.js';
import { type Filter, PLAIN_QUERY } from '../../model/table-query.js';
import type { Ledger } from '../../ports/ledger.js';
import type { QueryResult, TableStore } from '../../ports/table-store.js';
import type { Bodies, UnnamedRelation } from '../../relating/relate.js';
import { type RowPattern, rowPattern } from '../../relating/row-pattern.js';
import { rowRelation } from '../../relating/row-relation.js';
import type { RelationsOutput } from '../outputs/relations.js';
import { RELATIONS } from './settings.js';

/** A table, or the newest snapshot of a register, whose rows say who did what to whom. */
interface Told {
  table: Table;
  pattern: RowPattern;
}

function tablesTold(
  tables: readonly Table[],
  registers: readonly Register[],
  documents: ReadonlyMap<string, Document>,
): Told[] {
  const newest = new Map(registers.map(({ name, snapshots }) => [name, snapshots.at(-1)?.table]));
  return tables.flatMap((table) => {
    const document = documents.get(table.documentId);
    if (document === undefined) return [];
    if (table.register !== null && newest.get(table.register) !== table.name) return [];
    const { title, path } = document.metadata;
    const about = [table.name, table.title, table.sheet, title, path].join(' ');
    const pattern = rowPattern(table.columns, about);
    return pattern === null ? [] : [{ table, pattern }];
  });
}

/** The rows that are asked for: those that may name a body, where one is asked for. */
async function rowsOf(
  store: TableStore,
  { table: { name }, pattern }: Told,
  about: readonly string[],
): Promise<{ rows: QueryResult[]; leftOut: number }> {
  const ways: Filter[][] =
    about.length === 0
      ? [[]]
      : about.flatMap((one) =>
          [pattern.agent, pattern.patient].map((column): Filter[] => [
            { column, is: 'contains', values: [one] },
          ]),
        );
  const rows: QueryResult[] = [];
  let leftOut = 0;
  for (const where of ways) {
    const query = { ...PLAIN_QUERY, source: { kind: 'table' as const, table: name }, where };
    const limits = { rows: RELATIONS.mostRows, seconds: RELATIONS.querySeconds };
    const { answer, rows: own } = await store.ask({ ...query, measure: { kind: 'rows' } }, limits);
    leftOut += Math.max(0, Number(answer.rows[0]?.[0] ?? 0) - RELATIONS.mostRows);
    rows.push(own);
  }
  return { rows, leftOut };
}

const squeezed = (value: unknown): string =>
  String(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Sentences of a text that are rows, found from the one that was found last on: rows come in their order. */
class RowLines {
  readonly #extraction: Extraction;
  #at = 0;

  constructor(extraction: Extraction) {
    this.#extraction = extraction;
  }

  find(texts: readonly string[]): Extraction['sentences'][number] | undefined {
    const { sentences, text } = this.#extraction;
    for (let step = 0; step < sentences.length; step += 1) {
      const at = (this.#at + step) % sentences.length;
      const span = sentences[at];
      const line = span && text.slice(span.start, span.end);
      if (line !== undefined && texts.every((one) => line.includes(one))) {
        this.#at = at + 1;
        return span;
      }
      if (step > RELATIONS.rowLookahead) return undefined;
    }
    return undefined;
  }
}

const pageAt = ({ blocks }: Extraction, at: number): number | null =>
  blocks.find(({ span }) => span.start <= at && at < span.end)?.page ?? null;

function relationsIn(
  { table, pattern }: Told,
  rows: QueryResult,
  { document, extraction, lines }: { document: Document; extraction: Extraction; lines: RowLines },
  bodies: Bodies,
): UnnamedRelation[] {
  const { title, publisher, date, dateBasis } = document.metadata;
  const basis = dateBasis === undefined ? {} : { dateBasis };
  return rows.rows.flatMap((values, at) => {
    const source = rows.sources[at];
    if (!source) return [];
    const cells = new Map(rows.columns.map(({ name }, place) => [name, values[place] ?? null]));
    const ends = [pattern.agent, pattern.patient, pattern.record].flatMap((column) =>
      column === null ? [] : squeezed(cells.get(column)),
    );
    const span = lines.find(ends);
    if (span === undefined) return [];
    const said = {
      document: { id: document.id, title, publisher, date, ...basis },
      ...{ extraction: extraction.id, span, page: table.page ?? pageAt(extraction, span.start) },
      quote: quoteOf(extraction.text, span),
    };
    const row = { place: source.place, row: source.row, cells };
    return rowRelation(pattern, row, said, bodies) ?? [];
  });
}

/** A table that can't be read says nothing; the others do. */
const isRefused = (error: unknown): boolean =>
  error instanceof CorroborateError && error.code === 'invalid-input';

/**
 * What the rows of tables say of two bodies each, of registers those of the newest snapshot.
 *
 * @param about - Names of the body that is asked for; none for all.
 */
export async function tableRelations(
  ledger: Ledger,
  store: TableStore,
  documents: ReadonlyMap<string, Document>,
  about: readonly string[],
  bodies: Bodies,
): Promise<{ relations: UnnamedRelation[]; tables: NonNullable<RelationsOutput['tables']> }> {
  const told = tablesTold(await store.tables(), await store.registers(), documents);
  const found: UnnamedRelation[] = [];
  const tables: NonNullable<RelationsOutput['tables']> = { read: [], leftOut: [] };
  for (const one of told) {
    const { name, documentId } = one.table;
    const document = documents.get(documentId);
    if (document === undefined) continue;
    try {
      const { rows, leftOut } = await rowsOf(store, one, about);
      for await (const extraction of ledger.extractions([documentId])) {
        for (const result of rows) {
          const lines = new RowLines(extraction);
          found.push(...relationsIn(one, result, { document, extraction, lines }, bodies));
        }
      }
      tables.read.push(name);
      if (leftOut > 0) tables.leftOut.push({ table: name, rows: leftOut });
    } catch (error) {
      if (!isRefused(error)) throw error;
    }
  }
  return { relations: found, tables };
}
