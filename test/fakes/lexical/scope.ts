/** How far a sentence goes beside how far the claim goes. */
export type ScopeRelation = 'agrees' | 'excepted' | 'unsaid' | 'partial';

const UNIVERSAL =
  /\b(?:all|every|always|each|entire(?:ly)?|systematic(?:ally)?|uniformly|routinely|everyone|nationwide)\b/i;

/** "Only after 2001" is a matter of time, "only if" of condition. */
const EXCLUSIVE =
  /\b(?:only|solely|exclusively|sole|nothing but|no other)\b(?!\s+(?:after|since|when|if|until|in \d))/i;

/** Some, and others not: what speaks against "all". */
const PARTITIVE =
  /\b(?:some|certain|a few|several|most|many|part|partly|in part)\b[^;]*\b(?:while|but|others?|whereas|only)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) of (?:the |its |their |all )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b|\bnot (?:all|every|always|uniformly)\b|\bexcept(?:ing)?\b/i;

/** More than one: what speaks against "only". */
const FURTHER = /\b(?:also|another|other|besides|beyond|in addition|as well as|both|alongside)\b/i;

/**
 * Compares "all", "every" and "only" of a claim with what a sentence grants: an exception to it
 * (`excepted`), the thing without the "only" (`unsaid`) or without the "all" (`partial`). A claim
 * without such a word agrees with a sentence that gives the thing whole.
 */
export function compareScopes(claim: string, sentence: string): ScopeRelation {
  if (UNIVERSAL.test(claim)) {
    if (PARTITIVE.test(sentence)) return 'excepted';
    return UNIVERSAL.test(sentence) ? 'agrees' : 'partial';
  }
  if (EXCLUSIVE.test(claim) && !EXCLUSIVE.test(sentence))
    return FURTHER.test(sentence) ? 'excepted' : 'unsaid';
  return PARTITIVE.test(sentence) && !PARTITIVE.test(claim) ? 'partial' : 'agrees';
}
