import type { Match } from '../../../src/english/alignment.js';
import { type Token, tokenize } from '../../../src/text/tokens.js';

/** How a clause stands to the words that meet the claim. */
export type Polarity = 'affirmed' | 'negated' | 'diminished';

const NEGATORS = new Set(
  'not no never neither nor none without nobody nothing cannot lack lacks lacked lacking absence absent fail fails failed failing refuse refuses refused refusing decline declined declines cease ceased stop stopped ended halt halted prohibit prohibits prohibited ban bans banned forbid forbids forbidden barred prevent prevents prevented unable unwilling exclude excludes excluded'.split(
    ' ',
  ),
);

/** Of these, a passive or a predicate negates what stands before it: "the training was stopped". */
const ENDERS = new Set(
  'lacking absent ceased stopped ended halted prohibited banned forbidden barred prevented refused excluded'.split(
    ' ',
  ),
);

const AUXILIARY = /^(?:is|are|was|were|be|been|being|has|have|had|remains?|remained|got)$/;

const DIMINISHERS = new Set(
  'little few hardly rarely seldom barely scarcely limited minimal insufficient inadequate negligible sporadic only'.split(
    ' ',
  ),
);

/** Words after which a negator no longer reaches: it negates another statement. */
const STOPS = new Set('but although though while whereas however except unless'.split(' '));

/** "not only", "no doubt", "no fewer than", "without a doubt" deny nothing. */
const IDLE =
  /\b(?:not (?:only|just|merely|least)|no (?:doubt|fewer|less|more|longer ago|later)|without (?:a )?doubt|nothing (?:but|less))\b/i;

const REACH = 5;

const negates = (token: Token): boolean => NEGATORS.has(token.lower) || /n't$/.test(token.lower);

const isIdle = (sentence: string, token: Token): boolean =>
  IDLE.test(sentence.slice(token.span.start, token.span.end + 12)) &&
  sentence.slice(token.span.start).search(IDLE) === 0;

/** "a few" and "a little" are some; "only" diminishes before a part ("only some"), not before a time or a reason. */
const isDiminishing = (sentence: string, token: Token): boolean =>
  DIMINISHERS.has(token.lower) &&
  !/\b(?:an?|the|these|those)\s+$/i.test(sentence.slice(0, token.span.start)) &&
  (token.lower !== 'only' ||
    /^only\s+(?:some|a few|a handful|part|partly|in part|limited|rarely)/i.test(
      sentence.slice(token.span.start),
    ));

/** The words that the negator at a place reaches. */
function reachOf(tokens: readonly Token[], at: number): Token[] {
  const ahead = tokens.slice(at + 1, at + 1 + REACH);
  const stop = ahead.findIndex(({ lower }) => STOPS.has(lower));
  const reached = stop < 0 ? ahead : ahead.slice(0, stop);
  const isPredicate =
    ENDERS.has(tokens[at]?.lower ?? '') &&
    tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => AUXILIARY.test(lower));
  return isPredicate ? [...tokens.slice(Math.max(0, at - 1 - REACH), at), ...reached] : reached;
}

/**
 * Whether the words of a clause that meet the claim stand affirmed, negated ("has not trained",
 * "no contract") or diminished ("little guidance on"). A negator reaches five words ahead or to
 * the next contrast, a passive one also back ("the training was stopped"); two of them cancel.
 *
 * @param met - Matches whose words lie within the clause; names alone are not negated.
 */
export function polarityOf(
  sentence: string,
  clause: { start: number; end: number },
  met: readonly Match[],
): Polarity {
  const tokens = tokenize(sentence).filter(
    ({ span }) => span.start >= clause.start && span.end <= clause.end,
  );
  const targets = new Set(
    met
      .filter(({ concept }) => concept.kind === 'word')
      .flatMap(({ met: found }) =>
        found ? tokens.filter(({ span }) => span.start === found.span.start) : [],
      ),
  );
  let negations = 0;
  let diminished = false;
  for (const [at, token] of tokens.entries()) {
    const negating = negates(token) && !isIdle(sentence, token);
    const diminishing = isDiminishing(sentence, token);
    if (!negating && !diminishing) continue;
    const reached = reachOf(tokens, at).some((other) => targets.has(other));
    if (!reached || targets.has(token)) continue;
    if (negating) negations += 1;
    else diminished = true;
  }
  if (negations % 2 === 1) return 'negated';
  return diminished ? 'diminished' : 'affirmed';
}
