import { type Connection, MatchQuery, Operator, type Table } from '@lancedb/lancedb';
import { CorroborateError } from '../../model/error.js';
import type { Passage } from '../../model/passage.js';
import type { PassageHit, PassageIndex, PassageQuery } from '../../ports/passage-index.js';
import { awaitCreation } from './await-creation.js';
import { cutsTie, settleTies } from './near-ties.js';
import {
  emptyTable,
  HIT_COLUMNS,
  hitRow,
  openPassageTable,
  rowOf,
  SEARCHED_COLUMN,
  TEXT_INDEX,
  textIndex,
} from './passage-table.js';
import { retryConflicts } from './retry-conflicts.js';

/** How long files of older versions stay for readers that are in the middle of a search. */
const KEEP_VERSIONS_MS = 60_000;

/** Hits asked for beyond the limit, so that ties at the limit can be settled by passage id. */
const MARGIN = 20;

const listOf = (values: readonly string[]): string =>
  values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');

/**
 * Passages in a LanceDB table with a BM25 index over heading and text.
 *
 * The engine scores rows that its text index does not cover by other statistics than those it
 * covers, and counts removed rows in them. So a search first brings the index up to date when it
 * is behind: scores then depend on the passages alone. `optimize` does it ahead of time.
 */
export class LanceDbPassageIndex implements PassageIndex {
  readonly #connection: Connection;
  #table: Table;
  /** Whether a table of another schema version was found and emptied when this was opened. */
  readonly outdated: boolean;

  private constructor(connection: Connection, table: Table, outdated: boolean) {
    this.#connection = connection;
    this.#table = table;
    this.outdated = outdated;
  }

  /**
   * Opens the index in a folder, or makes it.
   *
   * @throws {CorroborateError} `dossier-damaged` where the folder holds something else.
   */
  static async open(folder: string): Promise<LanceDbPassageIndex> {
    const { connection, table, outdated } = await guarded(() =>
      retryConflicts(() => awaitCreation(() => openPassageTable(folder))),
    );
    return new LanceDbPassageIndex(connection, table, outdated);
  }

  async add(passages: readonly Passage[]): Promise<void> {
    const rows = [...new Map(passages.map((passage) => [passage.id, rowOf(passage)])).values()];
    if (rows.length === 0) return;
    await this.#write(() => this.#table.mergeInsert('id').whenNotMatchedInsertAll().execute(rows));
  }

  async remove(extractionIds: readonly string[]): Promise<void> {
    if (extractionIds.length === 0) return;
    const condition = `extraction IN (${listOf(extractionIds)})`;
    await this.#write(async () => {
      if ((await this.#table.countRows(condition)) === 0) return;
      // The text index goes first: were it left, its statistics would count the removed rows.
      await this.#dropTextIndex();
      await this.#table.delete(condition);
      // A search of another process may have made it again in between.
      await this.#dropTextIndex();
    });
  }

  async search({ text, limit, documentIds }: PassageQuery): Promise<PassageHit[]> {
    if (limit < 1 || documentIds?.length === 0) return [];
    return guarded(async () => {
      if ((await this.#table.countRows()) === 0) return [];
      await this.#coverAllRows();
      for (let wanted = limit + MARGIN; ; wanted *= 4) {
        const hits = settleTies(await this.#match(text, wanted, documentIds));
        if (hits.length < wanted || !cutsTie(hits, limit)) return hits.slice(0, limit);
      }
    });
  }

  async extractionIds(): Promise<Set<string>> {
    return guarded(async () => {
      const ids = new Set<string>();
      for await (const batch of this.#table.query().select(['extraction'])) {
        const column = batch.getChild('extraction');
        for (const id of column ?? []) ids.add(String(id));
      }
      return ids;
    });
  }

  async size(): Promise<number> {
    return guarded(() => this.#table.countRows());
  }

  async optimize(): Promise<void> {
    await guarded(() => this.#coverAllRows());
    const cleanupOlderThan = new Date(Date.now() - KEEP_VERSIONS_MS);
    await this.#write(() => this.#table.optimize({ cleanupOlderThan }));
  }

  async clear(): Promise<void> {
    await this.#write(async () => {
      const emptied = await emptyTable(this.#connection);
      this.#table.close();
      this.#table = emptied;
    });
  }

  async close(): Promise<void> {
    this.#table.close();
    this.#connection.close();
  }

  async #match(
    text: string,
    limit: number,
    documentIds?: readonly string[],
  ): Promise<PassageHit[]> {
    const query = this.#table
      .query()
      .fullTextSearch(new MatchQuery(text, SEARCHED_COLUMN, { operator: Operator.Or }))
      .select(HIT_COLUMNS)
      .limit(limit);
    if (documentIds !== undefined) query.where(`document IN (${listOf(documentIds)})`);
    const rows: unknown[] = await query.toArray();
    return rows.map((row) => hitRow.parse(row));
  }

  async #coverAllRows(): Promise<void> {
    const stats = await this.#table.indexStats(TEXT_INDEX);
    if (stats?.numUnindexedRows === 0) return;
    await this.#write(async () => {
      // Asked again on each try: the process that won has often done the work.
      const now = await this.#table.indexStats(TEXT_INDEX);
      if (now === undefined || now.numIndexedRows === 0) {
        if ((await this.#table.countRows()) === 0) return;
        await this.#table.createIndex(SEARCHED_COLUMN, { config: textIndex() });
      } else if (now.numUnindexedRows > 0) {
        const cleanupOlderThan = new Date(Date.now() - KEEP_VERSIONS_MS);
        await this.#table.optimize({ cleanupOlderThan });
      }
    });
  }

  async #dropTextIndex(): Promise<void> {
    const indices = await this.#table.listIndices();
    if (indices.some(({ name }) => name === TEXT_INDEX)) await this.#table.dropIndex(TEXT_INDEX);
  }

  #write<Result>(work: () => Promise<Result>): Promise<Result> {
    return guarded(() => retryConflicts(work));
  }
}

/** Tells a full disk from a damaged index: the engine reports both as errors without a code. */
async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof CorroborateError) throw error;
    if (
      /os error (28|30|13|1|27|122)\b|No space left|Permission denied|Read-only/.test(error.message)
    ) {
      throw new CorroborateError('storage-full', "The index can't be written", {
        hint: 'Free some space on its disk, or make its folder writable, then try again.',
        retryable: true,
        cause: error,
      });
    }
    throw new CorroborateError('dossier-damaged', 'The index is damaged', {
      hint: 'Make it anew with `corroborate reindex`: nothing is lost.',
      cause: error,
    });
  }
}
