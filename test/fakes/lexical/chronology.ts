import { type DateMention, findDates } from '../../../src/english/dates.js';
import { findPeriods } from './periods.js';

/** How the time that a sentence gives stands to the time that a claim gives. */
export type TimeRelation = 'agrees' | 'conflicts' | 'unrelated';

const LATER = /^(?:only after|not until|after|since|from|starting|beginning|effective)/;
const BEGINNING = /^(?:since|from|starting|beginning|effective)/;
const EARLIER = /^(?:before|until|till|prior to|by)/;
const ONSET =
  /\b(?:beg[aiu]n\w*|start\w*|launch\w*|found(?:ed|ing)|establish\w*|creat(?:ed|ion)|introduc\w*|commenc\w*|origin\w*|dat(?:es|ing) (?:back|from)|first|since|opened|came into (?:force|effect)|effective)\b/i;

/** Words with which a claim asks for the end of what lasted. */
const OFFSET =
  /\b(?:end(?:ed|s)?|stopp?(?:ed|s)?|ceas(?:ed|es)|finish(?:ed|es)|clos(?:ed|es)|expir(?:ed|es)|until|till)\b/i;

/** When, by a sentence, and whether that is when something began. */
type Told = Pick<DateMention, 'earliest' | 'latest' | 'relation'> & { begun: boolean };

/** What a date tells; of a period that it belongs to, what the claim asks for: beginning, end or all. */
function toldBy(given: DateMention, claim: string, sentence: string): Told {
  const period = findPeriods(sentence).find(
    ({ span }) => span.start <= given.span.start && given.span.end <= span.end,
  );
  if (period === undefined) return { ...given, begun: ONSET.test(sentence) };
  const { first, last } = period;
  if (ONSET.test(claim)) return { ...first, relation: '', begun: true };
  const from = OFFSET.test(claim) ? last : first;
  return { earliest: from.earliest, latest: last.latest, relation: '', begun: false };
}

/** The date nearest to `at`; ties go to the one after. */
const nearest = (dates: readonly DateMention[], at: number): DateMention | undefined =>
  dates.toSorted((a, b) => Math.abs(a.span.start - at) - Math.abs(b.span.start - at))[0];

/**
 * Compares when, by the claim, with when, by the sentence: "began only after 2001" conflicts with
 * "began in the early 1990s". Of several dates in the sentence the one nearest to the words that
 * meet the claim's predicate counts, and of a period, "from 2019 until 2021", the end that is asked for.
 *
 * @param at - Offset in the sentence of those words.
 */
export function compareTimes(claim: string, sentence: string, at: number): TimeRelation {
  const [asked] = findDates(claim);
  const date = nearest(findDates(sentence), at);
  if (!asked || !date) return 'unrelated';
  const given = toldBy(date, claim, sentence);
  const isBefore = given.latest < asked.earliest;
  const isAfter = given.earliest > asked.latest;
  if (!isBefore && !isAfter) return 'agrees';
  const onset = ONSET.test(claim) && given.begun;
  if (LATER.test(asked.relation)) {
    const exclusive = /only|not until/.test(asked.relation) || /\bonly\b/.test(claim) || onset;
    if (isBefore) return exclusive && !EARLIER.test(given.relation) ? 'conflicts' : 'unrelated';
    // "Since 2014" contradicts "since 2004" and "began in 2004"; "after 2004" allows all of them.
    const saysWhenBegun = BEGINNING.test(given.relation) || (onset && !LATER.test(given.relation));
    return BEGINNING.test(asked.relation) && saysWhenBegun ? 'conflicts' : 'agrees';
  }
  if (EARLIER.test(asked.relation)) return isAfter && onset ? 'conflicts' : 'unrelated';
  return onset || /^(?:in|on|during)?$/.test(given.relation) ? 'conflicts' : 'unrelated';
}
