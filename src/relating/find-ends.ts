import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from '../english/clauses/word.js';
import { isFirstName } from '../english/names/first-names.js';
import { isCountry } from '../english/names/name-relation.js';
import { bodyOf, type FoundName } from '../english/names/names.js';
import { isNameable } from '../english/names/speaker-name.js';
import type { NameRule } from '../model/relation.js';
import type { Span } from '../model/span.js';
import { isFunctionWord } from '../text/tokens.js';
import { BODY_WORDS, COMPANY_ENDINGS, PEOPLE, PUBLIC_WORDS, THINGS, TITLES } from './name-words.js';
import type { NamesOfDocument } from './names-of-document.js';

/** A body or person that a sentence names, where it stands. */
export interface End {
  span: Span;
  /** Blanks evened out, without title and article. */
  name: string;
  /** Id of a body of the list; else undefined, and the name tells. */
  canonical: string | undefined;
  /** The full name that the document puts beside these letters. */
  defined: string | undefined;
}

export const ruleOf = ({ canonical, defined }: End): NameRule => {
  if (canonical !== undefined) return 'known-body';
  return defined === undefined ? 'same-name' : 'defined-there';
};

interface Capital {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const CAPITAL =
  /(?:\p{Lu}\.){2,}|(?:St|Ste|Ft|Mt)\.(?=\s\p{Lu})|\p{Lu}[\p{L}\p{N}&]*(?:[-‐‑.'’&](?=\p{L})(?!s(?!\p{L}))[\p{L}\p{N}]+)*/gu;
/** What may stand within a name between two capitals. */
const GAP =
  /^(?:\s+|\s+&\s+|['’]s\s+|s['’]\s+|\s+(?:of|for)\s+(?:the\s+)?|\s+and\s+|,\s|\s(?:de|von|van|al|bin|la)\s)$/;
const OWNERS =
  /^(?:sheriff|attorney|governor|children|women|men|people|mayor|prosecutor|veterans|coroner|marshal|clerk|treasurer|constable|public|teachers|workers|officers)$/;
const STATE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;
/** Heads after which "and" joins two halves of one name: "Customs and Border Protection". */
const JOINED =
  /^(?:enforcement|protection|services?|corrections|rehabilitation|department|commission|prevention|administration|affairs)$/;

/** What makes a body of a name that is none by itself: "the Esmaran army". */
const ROLE =
  /^\s+(?:army|military|armed forces|police|government|navy|air force|parliament)(?=[\s.,;:]|$)(?!\s+(?:officers?|officials?|department|chiefs?|forces?|agenc)\b)/;

/** A role, however capitalised: "Chief Information Security Officer". */
const ROLE_END =
  /^(?:officer|director|secretary|chief|commissioner|manager|coordinator|administrator|representative|inspector|sheriff|president|chairman|directorate|supervisor|personnel|agents?|officers)$/;

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d&]{1,5}$/u.test(text);

/** Whether the name goes on over a gap; `ahead` are the capitals from there on. */
function goesOn(name: readonly Capital[], gap: string, ahead: readonly Capital[]): boolean {
  const last = name.at(-1);
  const next = ahead[0];
  if (last === undefined || next === undefined || !GAP.test(gap)) return false;
  if (/['’]/.test(gap)) return OWNERS.test(last.lower.replace(/s$/, '')) || OWNERS.test(last.lower);
  if (gap.startsWith(','))
    return (
      COMPANY_ENDINGS.has(next.lower) || (STATE.test(next.text) && PUBLIC_WORDS.has(last.lower))
    );
  if (/\bfor\b/.test(gap) && name.length === 1 && isAcronym(last.text)) return false;
  if (/\band\b/.test(gap)) {
    return (
      !isAcronym(last.text) &&
      ahead.slice(0, 3).some(({ lower }) => JOINED.test(lower)) &&
      !PUBLIC_WORDS.has(last.lower)
    );
  }
  return !(isAcronym(next.text) && isAcronym(last.text));
}

/** Runs of capitals that may be one name. */
function capitalRuns(text: string): Capital[][] {
  const capitals = [...text.matchAll(CAPITAL)]
    .filter(({ index }) => !/[\p{L}\p{N}]/u.test(text[index - 1] ?? ''))
    .map(({ 0: word, index }) => ({
      text: word,
      lower: word.toLowerCase(),
      start: index,
      end: index + word.length,
    }));
  const runs: Capital[][] = [];
  for (const [at, capital] of capitals.entries()) {
    const run = runs.at(-1);
    const gap = text.slice(run?.at(-1)?.end ?? 0, capital.start);
    if (run !== undefined && goesOn(run, gap, capitals.slice(at))) run.push(capital);
    else runs.push([capital]);
  }
  return runs;
}

const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:•]["”’)]?\s+|^["“‘(]+)$/u.test(text.slice(0, at));

/** "Democratic Senate President Karen Spilka", "Singaporean Ben Davis": the person alone. */
function withoutRank(run: readonly Capital[]): readonly Capital[] {
  const at = run.findIndex(({ lower }, index) => {
    const before = run[index - 1]?.lower ?? '';
    return (
      index > 0 &&
      isFirstName(lower) &&
      index < run.length - 1 &&
      (TITLES.has(before) || (/(?:an|ese|ish)$/.test(before) && before.length > 5))
    );
  });
  return at < 0 ? run : run.slice(at);
}

/** Leaves off words that are capital only because a sentence starts, articles and titles. */
function trimmed(text: string, run: readonly Capital[]): readonly Capital[] {
  let from = 0;
  while (from < run.length) {
    const { lower, text: word } = run[from] ?? { lower: '', text: '' };
    const isPlain = /^\p{Lu}\p{Ll}*$/u.test(word);
    const openers = opensSentence(text, run[0]?.start ?? 0) && /ly$/.test(lower);
    const starts =
      isFunctionWord(lower) ||
      CLAUSE_OPENERS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      DETERMINERS.has(lower);
    const people =
      from === 0 && run.length > 1 && opensSentence(text, run[0]?.start ?? 0) && PEOPLE.has(lower);
    if (!isPlain || !(starts || openers || people)) break;
    from += 1;
  }
  const rest = withoutRank(run.slice(from));
  let titles = 0;
  while (titles < rest.length && TITLES.has((rest[titles]?.lower ?? '').replace('.', '')))
    titles += 1;
  const left = rest.slice(titles);
  const isPerson =
    left.length > 0 &&
    left.length <= 3 &&
    !left.some(({ lower }) => PUBLIC_WORDS.has(lower) || BODY_WORDS.has(lower));
  const joined =
    titles > 0 && /\b(?:of|for)\b/.test(text.slice(rest[titles - 1]?.end, left[0]?.start));
  return isPerson && !joined ? left : rest;
}

const even = (words: string): string => words.replace(/\s+/g, ' ').trim();

const isDemonym = (canonical: string, name: string): boolean => {
  const full = bodyOf(canonical);
  return (
    full !== undefined &&
    /(?:an|ans|ese|ish|i|is|s)$/.test(name) &&
    full.names[0] !== name &&
    full.describes[0] !== name &&
    !/(?:States|Arabia)$/.test(name) &&
    !/^\p{Lu}[\p{Lu}.]+$/u.test(name)
  );
};

/** A word that tells no body from another: "County Sheriff’s Office". */
const isGeneric = ({ lower }: Capital): boolean => {
  const word = lower.replaceAll('’', "'").replace(/'s$/, '');
  return PUBLIC_WORDS.has(word) || BODY_WORDS.has(word) || TITLES.has(word);
};

/** Whether capitals name a body at all, by their words. */
function namesNobody(name: string, run: readonly Capital[]): boolean {
  const last = run.at(-1)?.lower.replace(/['’]s?$/, '') ?? '';
  const first = run[0]?.lower ?? '';
  if (/^(?:(.)\1+|\p{Lu}{2,}s)$/u.test(name) || run.every(isGeneric)) return true;
  if (name.length < 2 || /^\d/.test(name) || !isNameable(name)) return true;
  if (THINGS.has(last) || THINGS.has(first) || THINGS.has(last.replace(/s$/, ''))) return true;
  if (ROLE_END.test(last) && !isFirstName(first)) return true;
  if (run.some(({ text }) => text.length > 20 || (text.match(/\p{Ll}\p{Lu}/gu) ?? []).length > 2))
    return true;
  // "Secretary of Homeland Security", "Chief of Police": a role, and nobody's name.
  if (TITLES.has(first) && !PUBLIC_WORDS.has(last) && !BODY_WORDS.has(last)) return true;
  if (TITLES.has(first) && / of /.test(name)) return true;
  return (
    run.length === 1 &&
    (TITLES.has(last) || PUBLIC_WORDS.has(last) || BODY_WORDS.has(last) || STATE.test(name))
  );
}

/** The body of the list that the whole of a name means, its country left off: "U.S. Customs and …". */
function knownBody(span: Span, known: readonly FoundName[]): FoundName | undefined {
  const inside = known.filter(
    (one) => span.start <= one.span.start && one.span.start < span.end && one.span.end >= span.end,
  );
  const body = inside.find(({ canonical }) => !isCountry(canonical)) ?? inside[0];
  if (body === undefined) return undefined;
  if (body.span.start === span.start) return body;
  const before = known.find(
    (one) => one.span.start >= span.start && one.span.end <= body.span.start,
  );
  const isOwn = before !== undefined && bodyOf(body.canonical)?.country === before.canonical;
  const covers =
    before !== undefined &&
    before.span.start === span.start &&
    body.span.start - before.span.end <= 1;
  return isOwn && covers ? body : undefined;
}

/**
 * Finds whom a text names, in order and without overlap: bodies that are known, and what else is
 * written as a name of a body or person. A capital at the start of a sentence is a name only
 * where the document writes it so within sentences too.
 */
export function findEnds(
  text: string,
  known: readonly FoundName[],
  document: NamesOfDocument,
): End[] {
  const ends: End[] = [];
  for (const whole of capitalRuns(text)) {
    const run = trimmed(text, whole);
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    // What a machine read wrongly or a form left blank is no name: "BB____", "Offi~".
    if (/^[_~<\\|]/.test(text.slice(span.end)) || /[_~<\\|]$/.test(text.slice(0, span.start)))
      continue;
    const found = knownBody(span, known);
    const end = Math.max(span.end, found?.span.end ?? 0);
    const name = even(text.slice(span.start, end));
    const role = found === undefined && run.length <= 2 ? ROLE.exec(text.slice(end)) : null;
    if (role !== null && !namesNobody(name, run)) {
      const whole = { start: span.start, end: end + role[0].length };
      ends.push({
        span: whole,
        name: even(text.slice(whole.start, whole.end)),
        canonical: undefined,
        defined: undefined,
      });
      continue;
    }
    if (found !== undefined) {
      if (isCountry(found.canonical) && isDemonym(found.canonical, name)) continue;
      const canonical = found.exact ? found.canonical : undefined;
      ends.push({ span: { start: span.start, end }, name, canonical, defined: undefined });
      continue;
    }
    const place = /\b(?:city|town|village|county|state) of $/.exec(text.slice(0, span.start));
    if (place !== null) {
      const whole = { start: place.index, end };
      ends.push({
        span: whole,
        name: even(text.slice(whole.start, end)),
        canonical: undefined,
        defined: undefined,
      });
      continue;
    }
    if (document.undefinedLetters.has(name)) continue;
    const defined = document.defined.get(name);
    if (defined === undefined && namesNobody(name, run)) continue;
    const alone = run.length === 1 && !isAcronym(name) && opensSentence(text, whole[0]?.start ?? 0);
    if (alone && whole.length === 1 && !document.writesAsName(name)) continue;
    ends.push({ span, name, canonical: undefined, defined });
  }
  return ends;
}
