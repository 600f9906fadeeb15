import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { nameKey } from '../../text/name-key.js';
import { nameKeySql } from './name-sql.js';
import { literal } from './sql-text.js';

const NAMES = [
  'Alder County Sheriff’s Office',
  "ALDER COUNTY SHERIFF'S OFFICE",
  'Sig Sauer, Inc',
  'SIG SAUER INC.',
  'Agence française d’état — Étude',
  'Birch 1-23',
  'U.S. Customs 3.5 (North/South) & Co.',
  'Міська рада',
  '',
];

it('makes the same key of a name in the store as elsewhere', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const fields = NAMES.map((name) => nameKeySql(literal(name)));
  const result = await connection.runAndReadAll(`SELECT ${fields.join(', ')}`);
  connection.closeSync();
  expect(result.getRowsJson()[0]).toEqual(NAMES.map(nameKey));
});
