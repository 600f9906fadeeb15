/** Runs one SQL statement on a CSV file in DuckDB alone: the floor that the engine's tables are held against. */
import { DuckDBInstance } from '@duckdb/node-api';

const [csv, sql] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const path = csv.replaceAll("'", "''");
await connection.run(`CREATE TABLE contracts AS SELECT * FROM read_csv('${path}')`);
const result = await connection.runAndReadAll(sql);
console.log(JSON.stringify(result.getRowsJson()));
connection.closeSync();
instance.closeSync();
