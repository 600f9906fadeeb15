import type { Connection, Table } from '@lancedb/lancedb';
import type { PassageHit, VectorQuery } from '../../ports/passage-index.js';
import { withIndexErrors, withWriteErrors } from './index-errors.js';
import { sqlList } from './sql-list.js';
import {
  arrowRows,
  inLayout,
  openVectorTable,
  startVectorTable,
  VECTOR_HIT_COLUMNS,
  type VectorRow,
  type VectorTable,
  vectorHit,
} from './vector-table.js';

/** Hits asked for beyond the limit, so that ties at the limit can be settled by passage id. */
const MARGIN = 20;

/** How near a passage is, by its id. */
interface NearPassage extends Pick<PassageHit, 'score'> {
  passage: { id: string };
}

/**
 * The vectors of passages, in a table of their own: writing them into the rows of the passages
 * would take those rows out of the text index. There is no table before the first vector.
 *
 * Search is exhaustive. An index over the vectors would be a few times faster at 100,000 and start
 * from random centres, so that the same dossier could give other answers after it is made anew.
 */
export class PassageVectors {
  readonly #connection: Connection;
  #table: Table | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The model of the vectors, and how many there are. */
  coverage(): Promise<{ model: string | null; vectors: number }> {
    return withIndexErrors(async () => {
      const opened = await this.#opened();
      if (opened === null) return { model: null, vectors: 0 };
      return { model: opened.model, vectors: await opened.table.countRows() };
    });
  }

  /** Ids of the passages with a vector of this model. */
  ids(model: string): Promise<Set<string>> {
    return withIndexErrors(async () => {
      const opened = await this.#opened();
      const ids = new Set<string>();
      if (opened?.model !== model) return ids;
      for await (const batch of opened.table.query().select(['id'])) {
        for (const id of batch.getChild('id') ?? []) ids.add(String(id));
      }
      return ids;
    });
  }

  async add(model: string, rows: readonly VectorRow[]): Promise<void> {
    const [first] = rows;
    if (first === undefined) return;
    const dimensions = first.vector.length;
    await withWriteErrors(async () => {
      const opened = await this.#opened();
      const table = opened?.model === model ? opened.table : await this.#start(model, dimensions);
      await table.mergeInsert('id').whenNotMatchedInsertAll().execute(arrowRows(model, rows));
    });
  }

  async remove(extractionIds: readonly string[]): Promise<void> {
    await withWriteErrors(async () => {
      const opened = await this.#opened();
      await opened?.table.delete(`extraction IN (${sqlList(extractionIds)})`);
    });
  }

  /** Nearest first, ties by passage id. Some may be of passages that are gone. */
  nearest({ model, vector, limit, documentIds }: VectorQuery): Promise<NearPassage[]> {
    return withIndexErrors(async () => {
      const opened = await this.#opened();
      if (opened?.model !== model) return [];
      for (let wanted = limit + MARGIN; ; wanted *= 4) {
        const query = opened.table.query().nearestTo(vector).distanceType('dot');
        if (documentIds !== undefined) query.where(`document IN (${sqlList(documentIds)})`);
        const rows: unknown[] = await query.select(VECTOR_HIT_COLUMNS).limit(wanted).toArray();
        const hits = rows.map((row) => vectorHit.parse(row)).sort(byNearness);
        if (hits.length < wanted || hits.at(-1)?.score !== hits[limit - 1]?.score) {
          return hits.slice(0, limit);
        }
      }
    });
  }

  async optimize(options: { cleanupOlderThan: Date }): Promise<void> {
    await withWriteErrors(async () => {
      const opened = await this.#opened();
      await opened?.table.optimize(options);
    });
  }

  close(): void {
    this.#table?.close();
  }

  async #opened(): Promise<VectorTable | null> {
    const opened =
      this.#table === undefined
        ? await openVectorTable(this.#connection)
        : await inLayout(this.#table);
    this.#table ??= opened?.table;
    return opened;
  }

  async #start(model: string, dimensions: number): Promise<Table> {
    const started = await startVectorTable(this.#connection, model, dimensions);
    this.#table?.close();
    this.#table = started;
    return started;
  }
}

const byNearness = (a: NearPassage, b: NearPassage): number =>
  b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1);
