import { type Connection, MatchQuery, Operator, type Table } from '@lancedb/lancedb';
import type { Passage } from '../../model/passage.js';
import type {
  PassageHit,
  PassageIndex,
  PassageQuery,
  PassageRank,
  PassageVector,
  VectorCoverage,
  VectorQuery,
} from '../../ports/passage-index.js';
import { awaitCreation } from './await-creation.js';
import { withIndexErrors, withWriteErrors } from './index-errors.js';
import { settleTies, splitsTie } from './near-ties.js';
import {
  emptyTable,
  hitOf,
  openPassageTable,
  PASSAGE_COLUMNS,
  passageRow,
  RANK_COLUMNS,
  rankOf,
  rowOf,
  SEARCHED_COLUMN,
  TEXT_INDEX,
  textIndex,
} from './passage-table.js';
import { PassageVectors } from './passage-vectors.js';
import { sqlList } from './sql-list.js';
import { rowsOf } from './table-rows.js';

/** How long files of older versions stay for readers that are in the middle of a search. */
const KEEP_VERSIONS_MS = 60_000;

/** Hits asked for beyond the limit, so that ties at the limit can be settled by passage id. */
const MARGIN = 20;

/**
 * Passages in a LanceDB table with a BM25 index over heading and text.
 *
 * The engine scores rows that its text index does not cover by other statistics than those it
 * covers, and counts removed rows in them. So a search first brings the index up to date when it
 * is behind: scores then depend on the passages alone. `optimize` does it ahead of time.
 */
export class LanceDbPassageIndex implements PassageIndex {
  readonly #connection: Connection;
  readonly #vectors: PassageVectors;
  #table: Table;
  /** Whether a table of another schema version was found and emptied when this was opened. */
  readonly outdated: boolean;

  private constructor(connection: Connection, table: Table, outdated: boolean) {
    this.#connection = connection;
    this.#vectors = new PassageVectors(connection);
    this.#table = table;
    this.outdated = outdated;
  }

  /**
   * Opens the index in a folder, or makes it.
   *
   * @throws {CorroborateError} `dossier-damaged` where the folder holds something else.
   */
  static async open(folder: string): Promise<LanceDbPassageIndex> {
    const { connection, table, outdated } = await withWriteErrors(() =>
      awaitCreation(() => openPassageTable(folder)),
    );
    return new LanceDbPassageIndex(connection, table, outdated);
  }

  async add(passages: readonly Passage[]): Promise<void> {
    const rows = [...new Map(passages.map((passage) => [passage.id, rowOf(passage)])).values()];
    if (rows.length === 0) return;
    await withWriteErrors(() =>
      this.#table.mergeInsert('id').whenNotMatchedInsertAll().execute(rows),
    );
  }

  async remove(extractionIds: readonly string[]): Promise<void> {
    if (extractionIds.length === 0) return;
    // Vectors go first: were the work cut short here, they would only have to be made again.
    await this.#vectors.remove(extractionIds);
    const condition = `extraction IN (${sqlList(extractionIds)})`;
    await withWriteErrors(async () => {
      if ((await this.#table.countRows(condition)) === 0) return;
      // The text index goes first: were it left, its statistics would count the removed rows.
      await this.#dropTextIndex();
      await this.#table.delete(condition);
      // A search of another process may have made it again in between.
      await this.#dropTextIndex();
    });
  }

  async search(query: PassageQuery): Promise<PassageHit[]> {
    return this.#best(query, PASSAGE_COLUMNS, hitOf);
  }

  async rank(query: PassageQuery): Promise<PassageRank[]> {
    return this.#best(query, RANK_COLUMNS, rankOf);
  }

  async version(): Promise<string> {
    return withIndexErrors(
      async () => `${await this.#table.version()}.${await this.#table.countRows()}`,
    );
  }

  async extractionIds(): Promise<Set<string>> {
    return withIndexErrors(async () => {
      const ids = new Set<string>();
      for await (const batch of this.#table.query().select(['extraction'])) {
        const column = batch.getChild('extraction');
        for (const id of column ?? []) ids.add(String(id));
      }
      return ids;
    });
  }

  async size(): Promise<number> {
    return withIndexErrors(() => this.#table.countRows());
  }

  passages(ids: readonly string[]): Promise<Passage[]> {
    return withIndexErrors(async () => {
      if (ids.length === 0) return [];
      const query = this.#table
        .query()
        .where(`id IN (${sqlList(ids)})`)
        .select(PASSAGE_COLUMNS);
      const rows = rowsOf(await query.toArrow()).map((row) => passageRow.parse(row));
      const found = new Map(rows.map((one) => [one.id, one]));
      return ids.flatMap((id) => found.get(id) ?? []);
    });
  }

  async vectorCoverage(): Promise<VectorCoverage> {
    return { ...(await this.#vectors.coverage()), passages: await this.size() };
  }

  async idsWithoutVector(model: string): Promise<string[]> {
    const held = await this.#vectors.ids(model);
    return withIndexErrors(async () => {
      const ids: string[] = [];
      for await (const batch of this.#table.query().select(['id'])) {
        for (const id of batch.getChild('id') ?? [])
          if (!held.has(String(id))) ids.push(String(id));
      }
      return ids.sort();
    });
  }

  async addVectors(model: string, vectors: readonly PassageVector[]): Promise<void> {
    const vectorOf = new Map(vectors.map(({ id, vector }) => [id, vector]));
    // Read now: another process may have dropped some of them since their texts were read.
    const passages = await this.passages([...vectorOf.keys()]);
    const rows = passages.flatMap(({ id, documentId, extractionId }) => {
      const vector = vectorOf.get(id);
      return vector === undefined ? [] : [{ id, documentId, extractionId, vector }];
    });
    await this.#vectors.add(model, rows);
  }

  async searchVector(query: VectorQuery): Promise<PassageHit[]> {
    if (query.limit < 1 || query.documentIds?.length === 0) return [];
    for (let wanted = query.limit; ; wanted *= 4) {
      const near = await this.#vectors.nearest({ ...query, limit: wanted });
      const scores = new Map(near.map(({ passage, score }) => [passage.id, score]));
      // Some may be gone: after a clearing the vectors are there before the passages are.
      const passages = await this.passages([...scores.keys()]);
      if (passages.length < query.limit && near.length === wanted) continue;
      const hits = passages.map((passage) => ({ passage, score: scores.get(passage.id) ?? 0 }));
      return hits.slice(0, query.limit);
    }
  }

  async optimize(): Promise<void> {
    await withIndexErrors(() => this.#coverAllRows());
    const cleanupOlderThan = new Date(Date.now() - KEEP_VERSIONS_MS);
    await withWriteErrors(() => this.#table.optimize({ cleanupOlderThan }));
    await this.#vectors.optimize({ cleanupOlderThan });
  }

  async clear(): Promise<void> {
    await withWriteErrors(async () => {
      const emptied = await emptyTable(this.#connection);
      this.#table.close();
      this.#table = emptied;
    });
  }

  async close(): Promise<void> {
    this.#vectors.close();
    this.#table.close();
    this.#connection.close();
  }

  async #best<Hit extends PassageRank>(
    { text, limit, documentIds }: PassageQuery,
    columns: readonly string[],
    hitOf: (row: unknown) => Hit,
  ): Promise<Hit[]> {
    if (limit < 1 || documentIds?.length === 0) return [];
    return withIndexErrors(async () => {
      if ((await this.#table.countRows()) === 0) return [];
      await this.#coverAllRows();
      for (let wanted = limit + MARGIN; ; wanted *= 4) {
        const query = this.#table
          .query()
          .fullTextSearch(new MatchQuery(text, SEARCHED_COLUMN, { operator: Operator.Or }))
          .select([...columns, '_score'])
          .limit(wanted);
        if (documentIds !== undefined) query.where(`document IN (${sqlList(documentIds)})`);
        const hits = settleTies(rowsOf(await query.toArrow()).map(hitOf));
        if (hits.length < wanted || !splitsTie(hits, limit)) return hits.slice(0, limit);
      }
    });
  }

  async #coverAllRows(): Promise<void> {
    const stats = await this.#table.indexStats(TEXT_INDEX);
    if (stats?.numUnindexedRows === 0) return;
    await withWriteErrors(async () => {
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
}
