import type { SentenceAnalysis } from '../english/analyse-sentence.js';
import type { RelationCertainty } from '../model/relation.js';
import type { Item } from './items.js';

/** Words before a clause after which it says nothing by itself: a condition, a question, a law. */
const OPEN =
  /^(?:if|whether|unless|should|would|could|might|must|may|authori[sz](?:e|es|ed|ing)|allow(?:s|ed|ing)?|permit(?:s|ted)?|require[sd]?|why|how|lest|until)$/;
/** Saying that leaves it with who says so. */
const ALLEGES =
  /^(?:alleg(?:e|es|ed|ing|edly|ations?)|claim(?:s|ed|ing)?|contend(?:s|ed)?|argu(?:e|es|ed|ing)|assert(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|say|says|said|saying|believe[sd]?|suspect(?:s|ed)?|suggest(?:s|ed)?|warn(?:s|ed)?|told|rumou?red|reportedly|purportedly|complain(?:s|ed)|ideas?|notions?|theor(?:y|ies)|rumou?rs?|accus(?:e|es|ed|ation|ations)|myths?|suggestions?)$/;
const DENIES = /^(?:den(?:y|ies|ied|ying)|denial)$/;
/** What ends the reach of a word of saying. */
const BREAK = /^(?:but|while|whereas|although|though)$/;

export interface Standing {
  certainty: RelationCertainty;
  speaker: string | null;
}

/** The items before a verb that belong to its own sentence: none beyond a semicolon or "but". */
function reachBefore(items: readonly Item[], at: number): readonly Item[] {
  let from = 0;
  for (let on = 0; on < at; on += 1)
    if (BREAK.test(items[on]?.lower ?? '') || items[on]?.text === ';') from = on + 1;
  return items.slice(from, at);
}

/**
 * Who says what a verb says, and how surely.
 *
 * @param own - What the words of the verb itself make of it.
 * @returns `undefined` where the sentence leaves open whether it is so.
 */
export function standingOf(
  analysis: SentenceAnalysis,
  items: readonly Item[],
  at: number,
  own: RelationCertainty,
): Standing | undefined {
  const before = reachBefore(items, at).map(({ lower, kind }) => (kind === 'word' ? lower : ''));
  const offset = items[at]?.span.start ?? 0;
  if (before.some((lower) => OPEN.test(lower))) return undefined;
  const frames = analysis.frames.filter(({ span }) => span.end <= offset);
  if (frames.some(({ kind }) => kind !== 'denies')) return undefined;
  const denied = before.some((lower) => DENIES.test(lower)) || frames.length > 0;
  if (denied)
    return own === 'stated' ? { certainty: 'denied', speaker: analysis.speaker } : undefined;
  const after = items.slice(at).map(({ lower }) => lower);
  const outer =
    /\baccording to\b/i.test(analysis.text) || after.some((lower) => ALLEGES.test(lower));
  const attributed =
    before.some((lower) => ALLEGES.test(lower)) || (outer && analysis.speaker !== null);
  if (!attributed) return { certainty: own, speaker: null };
  const certainty = own === 'stated' ? 'alleged' : own;
  return { certainty, speaker: analysis.speaker };
}
