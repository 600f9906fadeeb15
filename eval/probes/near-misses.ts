import { contentTokens, type Token } from '../../src/text/tokens.js';
import type { Probe } from './change.js';
import { leadingNameOf } from './main-clause.js';

/** A word that every tenth text holds tells nothing of what the text is about. */
const COMMONEST = 0.1;
const SHARED_WORDS = 2;

const stemsOf = (tokens: readonly Token[]): Set<string> => new Set(tokens.map(({ stem }) => stem));

const isCapitalised = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** Words to the texts that hold them, by number. */
function indexOf(texts: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, text] of texts.entries())
    for (const stem of stemsOf(contentTokens(text))) {
      const held = index.get(stem);
      if (held) held.push(at);
      else index.set(stem, [at]);
    }
  return index;
}

/** Whether a claim is of something with a name: a capital that is not just the sentence's. */
const isNamed = (claim: string, tokens: readonly Token[]): boolean =>
  leadingNameOf(claim) !== undefined ||
  tokens.some((token) => isCapitalised(token) && token.span.start > 0);

/**
 * For each claim that has a name, the statement of another document that shares most of
 * its plain words and is about none of its names: it has no bearing, however close it sounds. A claim that
 * no statement comes near is passed over.
 *
 * @param subjectsOf - What a statement is about beside its own words: the claims that it is
 *   evidence for. "The film came out in 2007" says nothing of another film, but does of its own.
 */
export function nearMisses(
  claims: readonly string[],
  statements: readonly string[],
  limit: number,
  subjectsOf: (statement: string) => readonly string[] = () => [],
): Probe[] {
  const index = indexOf(statements);
  const subjects = indexOf(
    statements.map((statement) => [statement, ...subjectsOf(statement)].join(' ')),
  );
  const isTelling = (stem: string) =>
    (index.get(stem)?.length ?? 0) < COMMONEST * statements.length;
  const nearest = (names: ReadonlySet<string>, words: readonly string[]): string | undefined => {
    const shared = new Map<number, number>();
    for (const stem of words)
      for (const at of index.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    for (const stem of names) for (const at of subjects.get(stem) ?? []) shared.delete(at);
    const most = Math.max(0, ...shared.values());
    const found = [...shared].find(([, count]) => count === most)?.[0];
    return most < SHARED_WORDS || found === undefined ? undefined : statements[found];
  };
  const found: Probe[] = [];
  for (const claim of claims) {
    if (found.length === limit) break;
    const tokens = contentTokens(claim);
    if (!isNamed(claim, tokens)) continue;
    const names = stemsOf(tokens.filter(isCapitalised));
    const words = [...stemsOf(tokens.filter((token) => !isCapitalised(token)))].filter(isTelling);
    const evidence = nearest(names, words);
    if (evidence !== undefined) found.push({ claim, evidence });
  }
  return found;
}
