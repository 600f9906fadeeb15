import type { Check } from '../../model/check.js';
import { CorroborateError } from '../../model/error.js';
import type { Stance } from '../../model/evidence.js';
import type { RuledPlace, Ruling } from '../../model/ruling.js';
import { findCheck } from '../asking/find-check.js';
import type { OperationContext } from '../context.js';
import { type Place, placeNamed, ruledPlace } from './ruled-place.js';

export interface RulingRequest {
  kind: Ruling['kind'];
  /** Places, numbers of the check's evidence, or `DOCUMENT:START-END`. */
  evidence: readonly (Place | string)[];
  stance?: Stance | undefined;
  /** The claim's text, or its id in the check; that of the first evidence unless given. */
  claim?: string | undefined;
  /** The check whose numbers and claims are meant; the newest by default. */
  check?: string | undefined;
  note: string;
  by: string;
}

const refused = (message: string, hint: string): CorroborateError =>
  new CorroborateError('invalid-input', message, { hint });

/** The text of the claim that a request is about. */
function claimMeant({ claim, evidence }: RulingRequest, check: Check | undefined): string {
  const { claims = [], evidence: pieces = [] } = check?.report ?? {};
  const piece = pieces.find(({ n }) => String(n) === evidence[0]);
  const wanted = claim ?? piece?.claim;
  const known = wanted === undefined ? claims[0] : claims.find(({ id }) => id === wanted);
  const text = known?.text ?? claim;
  if (text === undefined) throw refused('The check has no claim', 'Name the claim with `claim`.');
  return text;
}

function rulingOf(
  { kind, stance }: RulingRequest,
  evidence: RuledPlace[],
  common: Omit<Ruling, 'kind'>,
): Ruling {
  const [first, ...others] = evidence;
  if (kind === 'stance') {
    if (first === undefined || others.length > 0)
      throw refused('A ruling on a stance takes one sentence', 'Rule on one sentence at a time.');
    if (stance === undefined)
      throw refused('The ruling does not give a stance', 'Name it with `stance`.');
    return { ...common, kind, ...first, stance };
  }
  if (stance !== undefined)
    throw refused(`To ${kind} origins does not change a stance`, 'Leave the stance out.');
  if (kind === 'merge' && others.length === 0)
    throw refused('It takes two sentences to merge origins', 'Name one of each origin.');
  return { ...common, kind, evidence };
}

/**
 * Records what a reader holds against the engine. It applies when the claim is checked again.
 *
 * @throws {CorroborateError} `invalid-input` where the parts don't go together, `not-found` for a
 *   check or a document that the dossier doesn't hold.
 */
export async function recordRuling(
  context: OperationContext,
  request: RulingRequest,
): Promise<Ruling> {
  const { ledger } = await context.stores();
  const rests = request.check !== undefined || request.claim === undefined;
  const named = request.evidence.some((place) => typeof place === 'string');
  const check = rests || named ? await findCheck(ledger, request.check) : undefined;
  const evidence: RuledPlace[] = [];
  for (const place of request.evidence)
    evidence.push(
      await ruledPlace(ledger, typeof place === 'string' ? placeNamed(place, check) : place),
    );
  const ruling = rulingOf(request, evidence, {
    id: context.ids.next('rul'),
    claim: claimMeant(request, check),
    note: request.note,
    by: request.by,
    at: context.clock.now().toISOString(),
  });
  await ledger.appendRuling(ruling);
  return ruling;
}
