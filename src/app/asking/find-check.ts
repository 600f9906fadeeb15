import type { Check } from '../../model/check.js';
import { CorroborateError } from '../../model/error.js';
import type { Ledger } from '../../ports/ledger.js';

/**
 * The check that an id, or the start of one, means; the newest without one.
 *
 * @throws {CorroborateError} `not-found`, or `invalid-input` where several ids start like that.
 */
export async function findCheck(ledger: Ledger, named: string | undefined): Promise<Check> {
  const exact = named === undefined ? undefined : await ledger.check(named);
  if (exact !== undefined) return exact;
  const checks = await ledger.checks();
  const [newest] = checks;
  if (newest === undefined) {
    throw new CorroborateError('not-found', 'The dossier has no checks yet', {
      hint: 'Ask a question first, with `ask`.',
    });
  }
  if (named === undefined) return newest;
  const start = named.startsWith('chk_') ? named : `chk_${named}`;
  const matches = checks.filter(({ id }) => id.startsWith(start));
  const [match] = matches;
  if (match === undefined) {
    throw new CorroborateError('not-found', `No check ${named} in the dossier`, {
      hint: 'See them with `list checks`.',
    });
  }
  if (matches.length > 1) {
    const ids = matches.map(({ id }) => id).join(', ');
    throw new CorroborateError('invalid-input', `Several checks start with ${named}: ${ids}`, {
      hint: 'Give more of the id.',
    });
  }
  return match;
}
