import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { CorroborateError } from '../../model/error.js';
import { TABLE_STORE } from './settings.js';

/** Nothing is fetched, installed or written beside the file. */
const CONFIGURATION = {
  threads: String(TABLE_STORE.threads),
  memory_limit: `${TABLE_STORE.megabytes}MB`,
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
};

/** Milliseconds between two tries to open a file that another process has. */
const PAUSE = 100;

const isLocked = (error: unknown): boolean =>
  error instanceof Error && /lock|being used by another process/iu.test(error.message);

/** What the system refused, by its code; everything else as it is. */
function translated(error: unknown, path: string): unknown {
  const message =
    error instanceof Error && !(error instanceof CorroborateError) ? error.message : '';
  if (/no space left|disk (?:is )?full|quota exceeded/iu.test(message)) {
    return new CorroborateError('storage-full', `There is no space left for the tables: ${path}`, {
      hint: 'Free some space, then try again.',
      cause: error,
    });
  }
  if (/permission denied|read-only file system/iu.test(message)) {
    return new CorroborateError('access-denied', `The tables may not be written: ${path}`, {
      hint: 'Change the permissions of the dossier’s folder.',
      cause: error,
    });
  }
  return error;
}

async function opened(
  path: string,
  configuration: Record<string, string>,
): Promise<DuckDBInstance> {
  const until = Date.now() + TABLE_STORE.lockSeconds * 1000;
  for (;;) {
    try {
      return await DuckDBInstance.create(path, { ...CONFIGURATION, ...configuration });
    } catch (error) {
      if (!isLocked(error)) throw error;
      if (Date.now() < until) {
        await setTimeout(PAUSE);
        continue;
      }
      throw new CorroborateError('dossier-locked', 'Another process is writing the tables', {
        hint: 'Try again when it is done.',
        retryable: true,
        cause: error,
      });
    }
  }
}

/** Deletes the file with what lies beside it. */
export async function removeDuckDb(path: string): Promise<void> {
  await Promise.all(
    [path, `${path}.wal`].map((file) => rm(file, { force: true, recursive: true })),
  );
}

async function whileOpen<Result>(
  path: string,
  configuration: Record<string, string>,
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const instance = await opened(path, configuration);
  try {
    const connection = await instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** Opens the file for writing while `work` goes on. */
export const whileWriting = <Result>(
  path: string,
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> =>
  whileOpen(path, {}, work).catch((error: unknown) => {
    throw translated(error, path);
  });

/** Opens the file for reading alone, with nothing outside it within reach, while `work` goes on. */
export const whileReading = <Result>(
  path: string,
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> =>
  whileOpen(
    path,
    { access_mode: 'READ_ONLY', enable_external_access: 'false' },
    async (connection) => {
      await connection.run("SET max_temp_directory_size = '0KB'");
      await connection.run('SET lock_configuration = true');
      return work(connection);
    },
  );
