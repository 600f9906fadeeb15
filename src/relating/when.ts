import type { SentenceAnalysis } from '../english/analyse-sentence.js';
import type { Span } from '../model/span.js';
import type { Item } from './items.js';
import { phraseAt } from './phrase.js';

const RECORD =
  /^(?:agreements?|contracts?|memorand(?:um|a)|moas?|mous?|orders?|grants?|programs?|programmes?|acts?|licen[cs]es?|warrants?|polic(?:y|ies)|statutes?|subcontracts?)$/i;

/** Words that start another clause: a time beyond one is of what that says. */
const OTHER_CLAUSE =
  /\b(?:that|which|who|whose|when|where|after|before|because|while|until|but|(?:alleg|accus|say|claim|argu)ing|comes?|ends?|ended|expires?|began|begins?)\b|[:—–]/i;

const isElsewhere = (text: string, span: Span, at: number): boolean =>
  OTHER_CLAUSE.test(span.start < at ? text.slice(span.end, at) : text.slice(at, span.start));

/**
 * The time of what is said at a place: the one that the sentence names nearest to it, of those in
 * the same part between semicolons and of the same clause.
 */
export function whenNear({ text, dates }: SentenceAnalysis, at: number) {
  const start = text.lastIndexOf(';', at) + 1;
  const stop = text.indexOf(';', at);
  const end = stop < 0 ? text.length : stop;
  const near = dates
    .filter(({ span }) => start <= span.start && span.end <= end && !isElsewhere(text, span, at))
    .toSorted((a, b) => Math.abs(a.span.start - at) - Math.abs(b.span.start - at))[0];
  if (near === undefined) return null;
  const { earliest, latest, span } = near;
  return { earliest, latest, said: text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() };
}

/** "under a 2014 contract": the paper that the words behind a verb name as its ground. */
export function recordBehind(items: readonly Item[], verb: number, text: string): string | null {
  for (let at = verb + 1; at < items.length; at += 1) {
    const item = items[at];
    if (item?.text === ';') return null;
    const opens =
      item?.lower === 'under' || (item?.lower === 'pursuant' && items[at + 1]?.lower === 'to');
    if (!opens) continue;
    const from = item.lower === 'under' ? at + 1 : at + 2;
    const phrase = phraseAt(items, from);
    const words = items.slice(from, phrase?.to ?? from + 8);
    const last = words.findLastIndex(({ text: word }) => RECORD.test(word));
    const [first, head] = [words[0], words[last]];
    if (first !== undefined && head !== undefined)
      return text.slice(first.span.start, head.span.end).replace(/\s+/g, ' ');
  }
  return null;
}
