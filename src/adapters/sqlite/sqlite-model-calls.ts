import { CorroborateError } from '../../model/error.js';
import { isAnswered, type ModelCall, modelCallSchema } from '../../model/model-call.js';
import { digestOf } from '../ledger/digest.js';
import { bodyOf, bodyRow, idRow, storedRow } from './ledger-rows.js';
import type { SqliteChain } from './sqlite-chain.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { damagedLedger } from './translate-error.js';

/** The calls of language models that a ledger holds. */
export class SqliteModelCalls {
  readonly #connection: SqliteConnection;
  readonly #chain: SqliteChain;

  constructor(connection: SqliteConnection, chain: SqliteChain) {
    this.#connection = connection;
    this.#chain = chain;
  }

  append(call: ModelCall): void {
    const { id, prompt } = call;
    const stored = bodyOf(modelCallSchema, call);
    this.#connection.transact(() => {
      if (this.#connection.get('SELECT id FROM model_calls WHERE id = ?', [id], idRow))
        throw new CorroborateError('internal-error', `Call ${id} is recorded already`);
      this.#chain.record('model_calls', { id, prompt, ...stored });
    });
  }

  /** @throws {CorroborateError} `dossier-damaged` where it is not what was recorded. */
  answered(prompt: string): ModelCall | undefined {
    const sql = 'SELECT seq, body, digest FROM model_calls WHERE prompt = ? ORDER BY seq DESC';
    for (const { seq, body, digest } of this.#connection.all(sql, [prompt], storedRow)) {
      if (digestOf(body) !== digest)
        throw damagedLedger(this.#connection.path, `row ${seq} of model_calls was altered`);
      const call = modelCallSchema.parse(JSON.parse(body));
      if (isAnswered(call)) return call;
    }
    return undefined;
  }

  all(): ModelCall[] {
    const sql = 'SELECT body FROM model_calls ORDER BY seq';
    return this.#connection.all(sql, [], bodyRow(modelCallSchema)).map(({ body }) => body);
  }
}
