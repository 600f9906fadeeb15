import { readVerb, type VerbForm } from './verb-forms.js';

/** One word of a question, with the punctuation that touches it. */
export interface Word {
  /** As written, punctuation included: `"agents,`. */
  text: string;
  /**
   * Lower case, straight apostrophes, without the punctuation around it: `agents`. An acronym
   * keeps its capitals, so that "WHO" and "US" are never taken for words.
   */
  lower: string;
  /** Whether a comma, semicolon, colon or dash follows. */
  pause: boolean;
  /** Whether it looks like part of a name: a capital or a digit, wherever it stands. */
  capital: boolean;
}

/** Stands in where a sentence has no further word. */
export const NO_WORD: Word = { text: '', lower: '', pause: false, capital: false };

const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

const EMPHASIS =
  /^(?:NOT|NEVER|NO|EVER|ANY|ALL|IS|ARE|WAS|WERE|DID|DOES|DO|HAS|HAVE|HAD|CAN|WILL|ONLY|REALLY|AND|OR|THE)$/;

const wordOf = (text: string): Word => {
  const bare = text.replace(EDGES, '');
  const acronym = /^\p{Lu}[\p{Lu}\d]+$/u.test(bare) && !EMPHASIS.test(bare);
  return {
    text,
    lower: acronym ? bare : bare.toLowerCase().replaceAll('’', "'"),
    pause: /[,;:–—]["”')\]]*$/.test(text),
    capital: /^\p{Lu}/u.test(bare) || /^\d/.test(bare),
  };
};

export const wordsOf = (text: string): Word[] =>
  text
    .split(/\s+/)
    .filter((piece) => piece !== '')
    .map(wordOf);

export const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = set(
  `a an the this that these those my your his her its our their every each some any no another all both either neither
   many most several few enough such what which whose much`,
);
/** Determiners that open a noun phrase beyond doubt: after a noun they start the predicate. */
export const ARTICLES = set('a an the my your his her our their another no every each one an any');
export const PREPOSITIONS = set(
  `about above across after against along amid amidst among around as at before behind below beneath beside between
   beyond by concerning despite down during except for from in inside into like near of off on onto out outside over
   past per regarding since through throughout to toward towards under unlike until up upon via versus vs with within
   without than`,
);
export const PRONOUNS = set(
  `i you he she it we they me him them us there this that these those someone somebody something anyone anybody anything
   everyone everybody everything nobody nothing one who`,
);
/** Pronouns that are a whole subject by themselves. */
export const SOLE_SUBJECTS = set(
  'i you he she it we they there someone somebody anyone anybody everyone everybody',
);
export const CONJUNCTIONS = set('and or but nor yet');
export const CLAUSE_OPENERS = set(
  'that who which whom whose because if unless although though while when where whether after before since until so why how what',
);
/** Adverbs that stand between an auxiliary and its verb. */
const ADVERBS = set(
  `also already always actually really truly ever never not still just only even often sometimes once currently now
   recently previously ultimately formally officially publicly secretly deliberately knowingly directly largely mostly
   mainly primarily usually generally frequently rarely seldom hardly barely scarcely almost nearly soon finally both
   all each indeed likely probably possibly certainly definitely clearly fully partly partially widely again first then
   so too very quite more less most least as rather well significantly necessarily typically yet long better far much
   somehow further explicitly initially originally eventually successfully illegally legally`,
);
const DEGREE = set(
  'so too very quite more less most least as rather well far much almost nearly mostly largely at',
);

/** Adjectives that are said of things and are known by no ending. */
const ADJECTIVES = set(
  `able absent accurate afraid alive alone anonymous appropriate available aware bad bankrupt bankrolled big biased black blind
   blue bound broke busy capable certain cheap clean clear close cold common complicit complete compliant compulsory consistent
   constitutional contagious contrary correct corrupt costly crazy credible cruel dangerous dead deadly deep dependent different
   difficult dirty down due eager early easy effective efficient elected electric electrical eligible empty endangered entitled equal equivalent
   essential evil exempt expensive extinct fair fake faithful false familiar far fast fatal favourable fit flat foreign free
   fresh full genuine good great green guilty happy hard harmful healthy heavy high higher lower hot hollow huge human humane
   identical ill illegal illegitimate immune important impossible inaccurate incompatible independent inevitable inferior inhumane
   innocent insolvent intact invalid kosher large late lawful legal legitimate liable light likely local long loose low mandatory
   married mild misleading missing moral near necessary negative neutral new nuclear official old open optional organic
   outdated over overvalued overdue painful partisan peaceful permanent poisonous poor popular positive possible powerful pregnant
   present private profitable prone public radioactive rare ready real reasonable recent red redundant relevant reliable religious
   resistant responsible rich right rigged round sacred safe same satisfied scarce secret secure self-sufficient senile
   sentient separate serious severe short sick significant similar simple slow small smart sober soft solvent stable
   sterile strong subject successful sufficient superior sure sustainable sweet tall temporary thick thin tired toxic
   transparent true typical unable unaware unconstitutional uncommon unfair unfit unhealthy unique universal unlawful
   unlikely unknown unreliable unsafe unusual urgent useful useless vacant valid vegan vegetarian viable violent visible voluntary
   vulnerable warm weak wealthy well wet white widespread wide worth worthless worse worst better best wrong young
   cheaper cleaner safer stronger larger smaller bigger richer poorer older younger faster slower greater healthier
   warmer colder hotter taller shorter longer wetter drier easier harder deadlier heavier lighter deeper`,
);
const NOT_ADJECTIVES = set(
  `president resident student agent accident incident patient parent event government hospital capital arsenal festival
   journal criminal animal rival arrival approval removal trial official general material mineral individual professional
   public republic traffic topic music fabric critic arctic clinic metric logic academic epidemic pandemic plastic
   antibiotic percent content talent client president continent element treatment restaurant immigrant migrant tenant
   assistant servant accountant consultant applicant defendant descendant plant grant military territory january february
   secretary library salary dictionary boundary commentary documentary missionary january vaccine executive detective
   native representative initiative incentive perspective objective motive collective alternative council table cable
   people virus bonus campus census status corpus genius fungus surplus focus consensus increase disease`,
);

/** Whether a word is an adjective that can follow its noun: "is safe", "are harmful". */
export const isAdjective = (lower: string): boolean =>
  ADJECTIVES.has(lower) ||
  isComparative(lower) ||
  (/(?:able|ible|ful|less|ous|ive|ical|ial|al|ic|ant|ent|ary|ory|ish|proof|free)$/.test(lower) &&
    lower.length > 4 &&
    !/(?:ment|tion|ness)$/.test(lower) &&
    !NOT_ADJECTIVES.has(lower));

const isComparative = (lower: string): boolean =>
  lower.endsWith('er') &&
  [lower.slice(0, -2), lower.slice(0, -1), lower.replace(/ier$/, 'y'), lower.slice(0, -3)].some(
    (stem) => ADJECTIVES.has(stem),
  );

/** Whether an adjective is one beyond doubt, not only by its ending. */
export const isPlainAdjective = (lower: string): boolean =>
  ADJECTIVES.has(lower) || isComparative(lower) || /(?:able|ible|ful|less|ous|ish)$/.test(lower);

export const isDegree = (lower: string): boolean => DEGREE.has(lower);

const NOT_ADVERBS = set(
  'family supply reply ally assembly july italy only early likely daily weekly monthly yearly ally rally anomaly monopoly bully jelly',
);

export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (/...ly$/.test(lower) && !NOT_ADVERBS.has(lower));

export const hasForm = (word: Word, form: VerbForm): boolean =>
  readVerb(word.lower)?.forms.includes(form) ?? false;
