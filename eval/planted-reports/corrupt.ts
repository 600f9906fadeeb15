import type { Evidence } from '../../src/model/evidence.js';

/** What is changed in a statement that holds. */
export const CORRUPTIONS = ['number', 'name', 'negation', 'scope', 'citation'] as const;
export type Corruption = (typeof CORRUPTIONS)[number];

export interface PlantedSentence {
  text: string;
  citations: number[];
}

const replaced = (text: string, from: RegExp, to: string | ((found: string) => string)) => {
  const changed = text.replace(from, to as string);
  return changed === text ? null : changed;
};

const VERB =
  /\b(is|are|was|were|has|have|had|did|does|do|can|may|will|must|shall|could|would|might)\b(?! not)/;

/** Changes that widen, narrow or harden what is said; the first that fits is made. */
const SCOPES: readonly (readonly [from: RegExp, to: string])[] = [
  [/\b[Ss]ome\b/, 'all'],
  [/\bonly /, ''],
  [/\bmay\b/, 'must'],
  [/\bcould\b|\bmight\b/, 'will'],
  [/\b(?:about|nearly|almost|at least|up to|more than) (?=\d|\p{L})/u, ''],
  [/\bplan(?:s|ned)? to\b/, 'must'],
  [/\b(?:alleged(?:ly)?|reportedly) /, ''],
  [/\bmost\b|\bmany\b|\bseveral\b/, 'all'],
  [/\b(?:in|for|of) the (?=\p{Ll})/u, 'in every '],
];

/** Every name of two words or one within a text, but for the one that opens it. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{L}{2,}/gu)].map(([name]) => name);

/**
 * A sentence with one thing in it changed; null where it has nothing that could be.
 *
 * @param others - The evidence of the report: names and citations come from it.
 */
export function corrupt(
  { text, citations }: PlantedSentence,
  corruption: Corruption,
  others: readonly Evidence[],
): PlantedSentence | null {
  const cited = others.find(({ n }) => citations.includes(n));
  const foreign = others.find(
    ({ document, quote }) => document.id !== cited?.document.id && quote !== cited?.quote,
  );
  const say = (changed: string | null) => (changed === null ? null : { text: changed, citations });
  if (corruption === 'number')
    return say(replaced(text, /\d+/, (found) => String(Number(found) + 1)));
  if (corruption === 'negation')
    return say(
      / not\b/.test(text)
        ? replaced(text, / not\b/, '')
        : replaced(text, VERB, (verb) => `${verb} not`),
    );
  if (corruption === 'scope') {
    for (const [from, to] of SCOPES) {
      const changed = replaced(text, from, to);
      if (changed !== null) return say(changed);
    }
    return null;
  }
  if (corruption === 'citation')
    return foreign === undefined ? null : { text, citations: [foreign.n] };
  const [name] = namesIn(text).toReversed();
  const other = namesIn(foreign?.quote ?? '').find((each) => !text.includes(each)) ?? 'Varlen';
  return name === undefined
    ? null
    : say(text.replace(new RegExp(`${name}(?!.*${name})`, 'u'), other));
}
