import { CorroborateError } from '../../model/error.js';
import type { Finding } from '../outputs/doctor.js';

const MOST_NAMED = 5;

export const ok = (subject: string, detail: string): Finding => ({
  subject,
  status: 'ok',
  detail,
  remedy: null,
});

/** The first of many, and how many more there are. */
export const namesInShort = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join('; ')
    : `${names.slice(0, MOST_NAMED).join('; ')} and ${names.length - MOST_NAMED} more`;

/** What an examination finds; that it can't read what it is to look at is a finding too. */
export async function examineSafely(
  subject: string,
  examine: () => Promise<Finding>,
): Promise<Finding> {
  try {
    return await examine();
  } catch (error) {
    if (!(error instanceof CorroborateError) || error.code !== 'dossier-damaged') throw error;
    const remedy = 'Restore the dossier from a backup.';
    return { subject, status: 'fault', detail: error.message, remedy };
  }
}
