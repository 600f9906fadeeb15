import type { Claim, Party, Question } from '../model/claim.js';
import { CorroborateError } from '../model/error.js';
import { lowerWords } from '../text/tokens.js';
import { otherNames } from './other-names.js';
import { matterOf } from './queries.js';
import { ASKING } from './settings.js';

/** What a query for the web is to find: evidence for, against, of a party, of a record, or by a party. */
type WebQueryPurpose = 'claim' | 'against' | 'party' | 'record' | 'official';

export interface WebQuery {
  text: string;
  purpose: WebQueryPurpose;
  /** The host to keep to, or null. */
  site: string | null;
}

export interface WebQueryParts {
  /** Kinds of record that would settle the question, as its gaps name them. */
  records?: readonly string[];
  /** Where a party says things itself, or null. */
  hostOf?: (party: Party) => string | null;
}

/** Words that carry matter; "May" too where it is a month and no auxiliary. */
const termsOf = (text: string): string[] =>
  text
    .split(/\bMay(?=\s+\d)/)
    .flatMap((part, at) => (at === 0 ? matterOf(part) : ['May', ...matterOf(part)]));

/** What a statement is opposed by where it has no verb to negate: nobody writes that. */
const NO_NEGATION = /^it is not the case that /i;

const bounded = (words: readonly string[]): string =>
  words.slice(0, ASKING.webQueryWords).join(' ');

const withoutArticle = (name: string): string => name.replace(/^the\s+/i, '');

/** An exact name: engines would else find its words anywhere. */
const quoted = (name: string): string =>
  name.includes(' ') ? `"${name.replaceAll('"', '')}"` : name;

/** All that a claim says beside a name. */
function besides(name: string, { text }: Claim): string[] {
  const own = new Set(lowerWords(name));
  return termsOf(text).filter((word) => !lowerWords(word).every((lower) => own.has(lower)));
}

function ofParty(party: Party, claim: Claim): WebQuery[] {
  const name = withoutArticle(party.name);
  const names = [name, ...otherNames(name)].slice(0, ASKING.webNames);
  return names.map((called) => ({
    text: `${quoted(called)} ${bounded(besides(name, claim))}`.trim(),
    purpose: 'party',
    site: null,
  }));
}

function ofRecord(record: string, { parties, text }: Claim): WebQuery {
  const names = parties.map(({ name }) => quoted(withoutArticle(name)));
  const about = names.length > 0 ? names : termsOf(text);
  return { text: bounded([...about, ...termsOf(record)]), purpose: 'record', site: null };
}

/** One of each in turn, so that a bound cuts all alike. */
function inTurns<Value>(lists: readonly (readonly Value[])[]): Value[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();
}

/** The claim denied, in words that somebody may have written; of a topic, the question itself. */
function opposite({ asked, negation }: Claim, terms: string): WebQuery {
  const said = NO_NEGATION.test(negation) ? `${terms} not true` : negation;
  const words = (asked ?? said).replace(/[.?!]+$/, '').split(/\s+/);
  // Half the words of a sentence are grammar, which engines make little of.
  const text = words.slice(0, ASKING.webQueryWords * 2).join(' ');
  return { text, purpose: asked === undefined ? 'against' : 'claim', site: null };
}

/** The same words in any order are one query; an exact name makes another of it. */
const sameAs = ({ text, site }: WebQuery): string =>
  `${lowerWords(text).toSorted().join(' ')} ${text.match(/"[^"]*"/g) ?? ''} ${site ?? ''}`;

function ofClaim(claim: Claim, { records = [], hostOf = () => null }: WebQueryParts): WebQuery[] {
  const words = bounded(termsOf(claim.text));
  const text = words === '' ? claim.text.replace(/[.?!]+$/, '') : words;
  const hosts = claim.parties.flatMap((party) => hostOf(party) ?? []);
  return [
    { text, purpose: 'claim', site: null },
    opposite(claim, text),
    ...inTurns([
      claim.parties.flatMap((party) => ofParty(party, claim)),
      hosts.map((site): WebQuery => ({ text, purpose: 'official', site })),
      records.map((record) => ofRecord(record, claim)),
    ]),
  ];
}

/**
 * What to ask the web of a question, the most telling first: the claim's terms, its negation, each
 * party by its names, the records that would settle it, and what parties say on their own sites.
 * Several claims take turns. None twice, whatever its case and marks.
 *
 * @throws {CorroborateError} `invalid-input` where there is nothing to ask for.
 */
export function webQueries(question: Question, parts: WebQueryParts = {}): WebQuery[] {
  const claims = question.kind === 'claims' ? question.claims : [question.topic];
  const queries = new Map<string, WebQuery>();
  for (const query of inTurns(claims.map((claim) => ofClaim(claim, parts)))) {
    const key = sameAs(query);
    if (lowerWords(query.text).length > 0 && !queries.has(key)) queries.set(key, query);
  }
  if (queries.size === 0)
    throw new CorroborateError('invalid-input', 'The question has no words to search for', {
      hint: 'Ask a question or state a claim, for example "Did X do Y?".',
    });
  return [...queries.values()].slice(0, ASKING.webQueries);
}
