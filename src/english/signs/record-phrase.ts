import { isFunctionWord, tokenize } from '../../text/tokens.js';
import { ENGLISH } from '../settings.js';
import { findFrames } from './frames.js';

/** Papers that a text may name: what could be asked for. */
const PAPER =
  /^(?:agendas?|slides?|presentations?|curricul(?:um|a)|CVs?|lists?|records?|contracts?|memorand(?:um|a)|agreements?|minutes|invoices?|vouchers?|receipts?|logs?|footage|recordings?|reports?|audits?|statistics|datasets?|registers?|e-?mails|correspondence|letters?|transcripts?|polic(?:y|ies)|budgets?|filings?|dockets?|mandates?|manuals?|guidelines|syllab(?:us|i)|certificates?|evaluations?|documents?|files?|photographs?|directives?|warrants?|permits?|licen[cs]es?|rosters?|rotas?|timetables?|blueprints?|tapes?|ledgers?|names)$/i;
/** Too general to ask for without a word more. */
const GENERAL =
  /^(?:records?|documents?|files?|lists?|names|memorand(?:um|a)|reports?|mandates?|logs?|letters?|polic(?:y|ies)|agreements?|contracts?|statistics)$/i;

const RIGHT =
  /^(?:\s+vitae)?(?:\s+(?:of|for|on|about|between)\s+[^,.;:()[\]—–“”"]{2,80}?)?(?=\s+(?:is|are|was|were|has|have|had|do|does|did|can|cannot|could|will|would|may|might|should|that|which|who|whose|where|and|but|because|if|when|rather|even|so|yet|either|until)\b|\s*[,.;:()[\]—–“”"]|\s*$)/;

/** Words before a paper that say what was done with it and not what it is. */
const DEED =
  /^(?:withheld|withholds?|releas\w+|holds?|held|produc\w+|publish\w*|provid\w+|show\w*|keeps?|kept|made|receiv\w+|seen?|single|public|publicly|available|known|comprehensive|complete|full|any|such|further|more|other|formal|posted|obtained|one|two|three|four|five|\d+)$/i;

/** "Calder's call log" has its owner for an article. */
const OWNED = /^\p{Lu}[\p{L}.-]*(?:['’]s|s['’]) /u;

interface Found {
  phrase: string;
  worth: number;
}

/** Whether a place is near to what says that the record does not show something. */
function nearSilence(text: string): (start: number, end: number) => boolean {
  const silences = findFrames(text).filter(({ kind }) => kind === 'unknown');
  return (start, end) =>
    silences.length === 0 ||
    silences.some(
      ({ span }) => start < span.end + ENGLISH.recordNear && span.start - ENGLISH.recordNear < end,
    );
}

/**
 * The paper that a sentence says is missing or silent, as a noun phrase with its article: "the attendance list of
 * October 2023". The most closely described one is taken, ties go to the first; null where none is
 * described closely enough to be asked for.
 */
export function recordPhrase(sentence: string): string | null {
  const text = sentence.replace(/\s*\[\d+\]/g, '');
  const tokens = tokenize(text);
  const isNear = nearSilence(text);
  let best: Found | null = null;
  for (const [at, token] of tokens.entries()) {
    if (!PAPER.test(token.text) || !isNear(token.span.start, token.span.end)) continue;
    let first = at;
    for (let left = at - 1; left >= Math.max(0, at - ENGLISH.recordModifiers); left -= 1) {
      const word = tokens[left];
      const next = tokens[left + 1];
      if (word === undefined || next === undefined) break;
      const tied = /^[\s-]$/.test(text.slice(word.span.end, next.span.start));
      if (!tied || DEED.test(word.text) || isFunctionWord(word.lower)) break;
      first = left;
    }
    const right = RIGHT.exec(text.slice(token.span.end))?.[0] ?? '';
    const modifiers = at - first;
    const complement = right.trim() === '' ? 0 : 1;
    const worth = (GENERAL.test(token.text) ? 0 : 1) + Math.min(modifiers, 2) + 2 * complement;
    if (worth < 1 || (best !== null && worth <= best.worth)) continue;
    const start = tokens[first]?.span.start ?? token.span.start;
    const phrase = `${text.slice(start, token.span.end)}${right}`.replace(/\s+/g, ' ').trim();
    best = { phrase: OWNED.test(phrase) ? phrase : `the ${phrase}`, worth };
  }
  return best?.phrase ?? null;
}
