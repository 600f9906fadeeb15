import Database from 'libsql';
import { CorroborateError } from '../../model/error.js';

/** SQLITE_CANTOPEN, which the driver reports in the words of its message only. */
const CANNOT_OPEN = /ConnectionFailed.*: 14\b/;

const BUSY = /^SQLITE_(BUSY|LOCKED)/;
/** Of these the last is said of SQL that doesn't fit the schema: ours always fits the one that we made. */
const DAMAGED = /^SQLITE_(CORRUPT|NOTADB|ERROR)/;
const FULL = /^SQLITE_(FULL|IOERR)/;
const UNREACHABLE = /^SQLITE_(READONLY|CANTOPEN|PERM)/;

/** What went wrong with the ledger's file, in the closed set of codes. */
export function translateError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof CorroborateError) return error;
  const code = error instanceof Database.SqliteError ? error.code : '';
  if (BUSY.test(code)) {
    return new CorroborateError(
      'dossier-locked',
      `Another process keeps the ledger busy: ${path}`,
      {
        hint: 'Wait until it is done, then try again.',
        retryable: true,
        cause: error,
      },
    );
  }
  if (DAMAGED.test(code)) return damagedLedger(path, error.message, error);
  if (FULL.test(code)) {
    return new CorroborateError('storage-full', `The disk has no room for the ledger: ${path}`, {
      hint: 'Free some space on it, then try again.',
      retryable: true,
      cause: error,
    });
  }
  if (UNREACHABLE.test(code) || CANNOT_OPEN.test(error.message)) {
    return new CorroborateError(
      'access-denied',
      `The ledger cannot be opened for writing: ${path}`,
      {
        hint: 'Check that its folder exists and that this user can write there, then try again.',
        retryable: true,
        cause: error,
      },
    );
  }
  return error;
}

/** The ledger's content is not what was written. */
export const damagedLedger = (path: string, detail: string, cause?: unknown): CorroborateError =>
  new CorroborateError('dossier-damaged', `The ledger is damaged (${detail}): ${path}`, {
    hint: 'Restore the dossier from a backup; `doctor` says what is wrong.',
    cause,
  });
