import type { Span } from '../../model/span.js';
import { FRAME_KINDS, FRAME_PATTERNS, type FrameKind } from './frame-patterns.js';

/**
 * What a stretch of a sentence does with the statement that it frames: a sentence that mentions
 * a claim is not a sentence that asserts it.
 *
 * - `contests`: holds it true only in part, imprecise, disputed.
 * - `denies`: says that it is false.
 * - `unknown`: says that the record doesn't show it, either way.
 */
export interface Frame {
  kind: FrameKind;
  /** Where the framing words stand. */
  span: Span;
}

/** "not misleading", "isn't false", "no longer unclear": a negated frame turns round or falls away. */
const TURNED =
  /(?:\b(?:not|never|no longer|hardly)|n['’]t)\s+(?:been\s+)?(?:\w+ly\s+)?(?:(?:as|an?)\s+)?$/i;

/** Whether the words at a place are negated by what stands before them. */
export const isTurned = (sentence: string, at: number): boolean =>
  TURNED.test(sentence.slice(Math.max(0, at - 24), at));

/** To deny that something is untrue is to hold it true in part; the rest falls away. */
const turnedKind = (kind: FrameKind, words: string): FrameKind | undefined =>
  kind === 'denies' && !/^den/i.test(words) ? 'contests' : undefined;

/** The frames of a sentence in order of place; overlapping ones of different kinds are all given. */
export function findFrames(sentence: string): Frame[] {
  const frames: Frame[] = [];
  for (const kind of FRAME_KINDS) {
    for (const pattern of FRAME_PATTERNS[kind]) {
      for (const match of sentence.matchAll(pattern)) {
        const [words] = match;
        const span = { start: match.index, end: match.index + words.length };
        const said = isTurned(sentence, span.start) ? turnedKind(kind, words) : kind;
        if (said) frames.push({ kind: said, span });
      }
    }
  }
  return frames.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
