import type { Match } from '../../../src/english/alignment.js';
import { findNames } from '../../../src/english/names/names.js';
import type { Claim } from '../../../src/model/claim.js';
import { overlaps, type Span } from '../../../src/model/span.js';
import { tokenize } from '../../../src/text/tokens.js';
import { mainPredicate } from './main-predicate.js';

const CAPITALISED = /\p{Lu}[\p{L}\p{N}.’'-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{N}.’'-]*)*/gu;

const PASSIVE_BEFORE =
  /\b(?:is|are|was|were|be|been|being|get|gets|got)\s+(?:\w+ly\s+|being\s+)?$/i;
const BY = /^\s+(?:[\w'-]+\s+){0,4}?by\s+(?:the\s+)?$/i;

/** Nouns made of verbs ("trainings", "the training of") name no agent by their place. */
const isNominal = (text: string, word: string, end: number, next: number): boolean =>
  /ings?$/i.test(word) && text.slice(end, next).replace(/\s+(?:the\s+)?/, '') !== '';

interface Named {
  canonical: string;
  span: Span;
}

/** Names in order of place: known bodies, and other runs of capitalised words by their letters. */
function namesIn(text: string): Named[] {
  const known = findNames(text);
  const runs = [...text.matchAll(CAPITALISED)].map((match) => ({
    canonical: match[0].replace(/^The /, '').toLowerCase(),
    span: { start: match.index, end: match.index + match[0].length },
  }));
  const others = runs.filter((run) => !known.some(({ span }) => overlaps(span, run.span)));
  return [...known, ...others].sort((a, b) => a.span.start - b.span.start);
}

/** Past a stop another clause begins, with its own agent. */
const REACH = /^[^,;:.]{0,60}$/;

/**
 * Who does it to whom around each mention of a verb, by canonical names: the nearest name before
 * and the nearest after it, turned round in the passive. One of the parties that are looked for
 * goes before a nearer name in the same breath: of "the Esmaran firm Halden" it is Halden.
 */
function rolesIn(
  text: string,
  stem: string,
  parties: readonly string[] = [],
): { agent: string; patient: string }[] {
  const names = namesIn(text);
  const choose = (near: readonly Named[], between: (name: Named) => string): Named | undefined =>
    near.find(
      (name) => parties.some((party) => isSame(name.canonical, party)) && REACH.test(between(name)),
    ) ?? near[0];
  return tokenize(text)
    .filter((token) => token.stem === stem)
    .flatMap(({ text: word, span }) => {
      const before = choose(names.filter((name) => name.span.end <= span.start).reverse(), (name) =>
        text.slice(name.span.end, span.start),
      );
      const after = choose(
        names.filter((name) => name.span.start >= span.end),
        (name) => text.slice(span.end, name.span.start),
      );
      if (!before || !after || before.canonical === after.canonical) return [];
      if (isNominal(text, word, span.end, after.span.start)) return [];
      const passive =
        PASSIVE_BEFORE.test(text.slice(before.span.end, span.start)) &&
        BY.test(text.slice(span.end, after.span.start));
      const [agent, patient] = passive ? [after, before] : [before, after];
      return [{ agent: agent.canonical, patient: patient.canonical }];
    });
}

const MEETING_LETTERS = 5;

/** The same body, or names that share a word: "Calder County" and "the Calder County Sheriff". */
const isSame = (a: string, b: string): boolean => {
  if (a === b) return true;
  const starts = (name: string) =>
    name.split(/[^\p{L}]+/u).filter((word) => word.length >= MEETING_LETTERS && !COMMON.has(word));
  const others = starts(b);
  return starts(a).some((word) =>
    others.some((other) => word.slice(0, MEETING_LETTERS) === other.slice(0, MEETING_LETTERS)),
  );
};

/** Words that names of many bodies have. */
const COMMON = new Set(
  'county police national office department agency state federal city court ministry service university council'.split(
    ' ',
  ),
);

/**
 * Whether the sentence has the two parties of the claim the other way round: "B trained A" for
 * "A trained B". Told only where a verb of the claim stands between the same two bodies, and
 * nowhere in the claim's order.
 */
export function areRolesSwapped(
  claim: Claim,
  sentence: string,
  matches: readonly Match[],
): boolean {
  const main = mainPredicate(claim, matches);
  if (!main?.met) return false;
  const [claimed] = rolesIn(claim.text, main.concept.key);
  if (!claimed) return false;
  const given = rolesIn(sentence, main.met.key, [claimed.agent, claimed.patient]);
  const swapped = given.some(
    ({ agent, patient }) => isSame(agent, claimed.patient) && isSame(patient, claimed.agent),
  );
  const kept = given.some(
    ({ agent, patient }) => isSame(agent, claimed.agent) && isSame(patient, claimed.patient),
  );
  return swapped && !kept;
}
