import nlp from 'compromise';
import { z } from 'zod';
import { IRREGULAR_VERBS, NOUN_VERBS, PLAIN_VERBS } from './verb-list.js';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** What `compromise` knows of words by themselves: their tags, and which of them are two things. */
const { one, two } = z
  .object({
    one: z.object({ lexicon: z.record(z.string(), z.unknown()) }),
    two: z.object({ switches: z.record(z.string(), z.string()) }),
  })
  .parse(nlp.model());

const isInfinitive = (word: string): boolean => {
  const tags = one.lexicon[word];
  return (
    (tags === 'Infinitive' || (Array.isArray(tags) && tags.includes('Infinitive'))) &&
    two.switches[word] === undefined
  );
};

const IRREGULAR = new Set<string>();
const PAST = new Map<string, string>();
const PARTICIPLE = new Map<string, string>();
const BASE_OF_PAST = new Map<string, string>();
const BASE_OF_PARTICIPLE = new Map<string, string>();

for (const entry of IRREGULAR_VERBS) {
  const [base = '', pasts = '', participles = ''] = entry.split(' ');
  IRREGULAR.add(base);
  PAST.set(base, pasts.split('/')[0] ?? base);
  PARTICIPLE.set(base, participles.split('/')[0] ?? base);
  for (const past of pasts.split('/')) BASE_OF_PAST.set(past, base);
  for (const participle of participles.split('/')) BASE_OF_PARTICIPLE.set(participle, base);
}
// "found" is met as the past of "find" far more often than as a verb of its own, "lay" and "felt" too.
BASE_OF_PAST.set('lay', 'lie');

const isKnown = (word: string): boolean =>
  PLAIN_VERBS.has(word) || NOUN_VERBS.has(word) || IRREGULAR.has(word) || isInfinitive(word);

/** Verbs carried by a prefix that takes the stem's forms: "outspend", "overpay". */
const PREFIXED = /^(?:out|over|under|re|mis|un|fore|with)(?=\p{L}{3})/u;

/** Whether a lower-case word is the base form of a known verb. */
const isBaseVerb = (word: string): boolean =>
  isKnown(word) || /..(?:i[sz]e|ify|ulate|inate|icate)$/.test(word) || isPrefixed(word);

const isPrefixed = (word: string): boolean => {
  const stem = word.replace(PREFIXED, '');
  return stem !== word && isKnown(stem);
};

/** Whether a base form is met as a noun as often as it is as a verb. */
export const isNounToo = (base: string): boolean => NOUN_VERBS.has(base);

/** "allow" to "allows", "try" to "tries". */
export function thirdPersonOf(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

const irregular = (base: string, table: ReadonlyMap<string, string>): string | undefined => {
  const own = table.get(base);
  if (own !== undefined) return own;
  const stem = base.replace(PREFIXED, '');
  const form = stem === base ? undefined : table.get(stem);
  return form === undefined ? undefined : base.slice(0, base.length - stem.length) + form;
};

/** Verbs whose past is their base: "offset", "reset"; `compromise` takes others for such too. */
const UNCHANGED =
  /^(?:be|down|in|off|out|over|pre|re|sub|type|under|up)(?:bid|cast|cut|let|put|set|spread)$/;

const FORMS = z.array(
  z.object({ PastTense: z.string().default(''), Gerund: z.string().default('') }),
);

/**
 * Past and gerund as `compromise` has them, which knows where a consonant is doubled. Where it leaves
 * one of them as the base, the other tells: "rotting" has "rotted", "rebutted" has "rebutting".
 */
function conjugate(base: string): { past: string; gerund: string } {
  const word = nlp(base);
  word.tag('Infinitive');
  const { PastTense = '', Gerund = '' } = FORMS.parse(word.verbs().conjugate())[0] ?? {};
  const isPast = UNCHANGED.test(base) || (PastTense !== '' && PastTense !== base);
  const stem = base.replace(/(?<=[^eoy])e$/, '');
  const doubled = isPast && /[^ei]ed$/.test(PastTense) ? PastTense.slice(0, -2) : stem;
  const gerund = Gerund.endsWith('ing') ? Gerund : `${doubled}ing`;
  const past = isPast ? PastTense || base : `${gerund.slice(0, -3)}ed`;
  return { past, gerund };
}

/** "begin" to "began", "allow" to "allowed". */
export const pastOf = (base: string): string => irregular(base, PAST) ?? conjugate(base).past;

/** "begin" to "begun", "allow" to "allowed". */
export const participleOf = (base: string): string =>
  irregular(base, PARTICIPLE) ?? conjugate(base).past;

/** "begin" to "beginning", "allow" to "allowing". */
export const gerundOf = (base: string): string => conjugate(base).gerund;

const stemsOf = (word: string, ending: string): string[] => {
  const stem = word.slice(0, -ending.length);
  const stems = [stem, `${stem}e`];
  if (/(.)\1$/.test(stem)) stems.push(stem.slice(0, -1));
  if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  if (stem.endsWith('ck')) stems.push(stem.slice(0, -1));
  if (ending === 'ing' && stem.endsWith('y')) stems.push(`${stem.slice(0, -1)}ie`);
  return stems;
};

const guessStem = (word: string, ending: string): string => {
  const stem = word.slice(0, -ending.length);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[^aeiou][aiu][tzsvrcg]|[cvuz]|[^s]s|dg|[^aeiou]l)$/.test(stem) ? `${stem}e` : stem;
};

const regularForm = (word: string): { base: string; forms: VerbForm[] } | undefined => {
  if (/..ed$/.test(word)) {
    const known = stemsOf(word, 'ed').find((stem) => isBaseVerb(stem) && !IRREGULAR.has(stem));
    if (known === undefined && word.endsWith('eed')) return undefined;
    return { base: known ?? guessStem(word, 'ed'), forms: ['past', 'participle'] };
  }
  if (/..ing$/.test(word)) {
    const known = stemsOf(word, 'ing').find(isBaseVerb);
    return known === undefined ? undefined : { base: known, forms: ['gerund'] };
  }
  if (/[^s]s$/.test(word)) {
    const stem = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
    const base = [stem, word.slice(0, -2)].find(
      (each) => isBaseVerb(each) && thirdPersonOf(each) === word,
    );
    return base === undefined ? undefined : { base, forms: ['third'] };
  }
  return undefined;
};

/**
 * The verb that a lower-case word may be a form of, and which forms. A word in -ed counts as a
 * verb even where its base is not known; other words only where it is.
 */
export function readVerb(word: string): { base: string; forms: VerbForm[] } | undefined {
  const forms: VerbForm[] = [];
  let base: string | undefined;
  const note = (candidate: string | undefined, form: VerbForm) => {
    if (candidate === undefined) return;
    base ??= candidate;
    if (base === candidate) forms.push(form);
  };
  note(BASE_OF_PAST.get(word), 'past');
  note(BASE_OF_PARTICIPLE.get(word), 'participle');
  if (isBaseVerb(word)) note(word, 'base');
  if (base !== undefined) return { base, forms };
  const stem = word.replace(PREFIXED, '');
  const inner =
    stem === word ? undefined : (BASE_OF_PAST.get(stem) ?? BASE_OF_PARTICIPLE.get(stem));
  if (inner !== undefined) {
    const prefix = word.slice(0, word.length - stem.length);
    const both: VerbForm[] = [];
    if (BASE_OF_PAST.has(stem)) both.push('past');
    if (BASE_OF_PARTICIPLE.has(stem)) both.push('participle');
    return { base: prefix + inner, forms: both };
  }
  return regularForm(word);
}
