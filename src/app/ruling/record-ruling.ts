import type { Check } from '../../model/check.js';
import { CorroborateError } from '../../model/error.js';
import type { Stance } from '../../model/evidence.js';
import type { NameRuling, RuledPlace, Ruling } from '../../model/ruling.js';
import { nameKey } from '../../text/name-key.js';
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

/** A ruling on names, which is about no check. */
function nameRuling(
  context: OperationContext,
  kind: NameRuling['kind'],
  { evidence, stance, claim, check, note, by }: RulingRequest,
): NameRuling {
  const names = evidence.flatMap((name) => (typeof name === 'string' ? name.trim() : []));
  const keys = new Set(names.map(nameKey));
  if (names.length < evidence.length || keys.size < 2 || keys.size < names.length || keys.has(''))
    throw refused(
      'The ruling takes two names or more, each another',
      'Give them in quotation marks.',
    );
  if (kind === 'not-same' && names.length > 2)
    throw refused('Only two names at a time can be told apart', 'Rule on each pair.');
  if (stance !== undefined || claim !== undefined || check !== undefined)
    throw refused('A ruling on names is of no check', 'Leave stance, claim and check out.');
  const quoted = names.map((name) => `“${name}”`).join(' and ');
  return {
    id: context.ids.next('rul'),
    claim: `${quoted} are ${kind === 'same' ? 'one body' : 'two bodies'}.`,
    ...{ kind, names, note, by },
    at: context.clock.now().toISOString(),
  };
}

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
  { kind, stance }: RulingRequest & { kind: 'stance' | 'merge' | 'split' },
  evidence: RuledPlace[],
  common: Pick<Ruling, 'id' | 'claim' | 'note' | 'by' | 'at'>,
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
  if (request.kind === 'same' || request.kind === 'not-same') {
    const ruled = nameRuling(context, request.kind, request);
    await ledger.appendRuling(ruled);
    return ruled;
  }
  const rests = request.check !== undefined || request.claim === undefined;
  const named = request.evidence.some((place) => typeof place === 'string');
  const check = rests || named ? await findCheck(ledger, request.check) : undefined;
  const evidence: RuledPlace[] = [];
  for (const place of request.evidence)
    evidence.push(
      await ruledPlace(ledger, typeof place === 'string' ? placeNamed(place, check) : place),
    );
  const ruling = rulingOf({ ...request, kind: request.kind }, evidence, {
    id: context.ids.next('rul'),
    claim: claimMeant(request, check),
    note: request.note,
    by: request.by,
    at: context.clock.now().toISOString(),
  });
  await ledger.appendRuling(ruling);
  return ruling;
}
