import { analyseSentence } from '../english/analyse-sentence.js';
import { missingDetails, negationsIn } from '../english/missing-details.js';
import type { Evidence } from '../model/evidence.js';
import type { Report, Section, Statement } from '../model/report.js';
import { anchorQuote } from '../text/anchor-quote.js';
import { quotationsIn } from '../text/quotations.js';
import { splitSentences } from '../text/sentences.js';
import { contentTokens, isFunctionWord } from '../text/tokens.js';
import { auditQuotations } from './audit-quotations.js';
import { GENERATED_CONCLUDES } from './places.js';
import { WRITING } from './settings.js';

/** Marks of a page, an address or a program: no sentence that is printed has one. */
const MARKUP = /[<>`{}|\\]|https?:|\]\(|\[\d|^\s*[#*-]\s|\*\*/iu;

/** What is said of claims and proof is for the engine to say, unless a source says it. */
const VERDICT_TALK =
  /\b(?:claims?|verdicts?|true|false|supported|refuted|prov(?:es?|ed|en)|proof|confirm(?:s|ed)?|debunk\w*|conclusive\w*|undoubted\w*|clearly|obviously|(?:no|the|all|strong) evidence|fact[- ]check\w*)\b/giu;

/** What takes something back of what is said: a sentence that hands it on may not lose it. */
const LIMITS: readonly (readonly [name: string, words: RegExp])[] = [
  ['that it is only in part', /\b(?:some|partly|partially|in part|certain|several|few)\b/i],
  [
    'that it is about so much',
    /\b(?:about|approximately|roughly|almost|nearly|up to|at least|at most|more than|less than|fewer than)\b/i,
  ],
  [
    'that it is not sure',
    /\b(?:may|might|could|possibly|perhaps|probably|likely|alleged(?:ly)?|reportedly|apparently)\b/i,
  ],
  [
    'that it is planned',
    /\b(?:plans? to|planned|planning|proposed?|proposes|intend\w*|drafts?|pilot|trial)\b/i,
  ],
  ['what it is limited to', /\b(?:only|solely|except|unless|if|until|provided that|subject to)\b/i],
];

const stemsOf = (text: string): Set<string> => new Set(contentTokens(text).map(({ stem }) => stem));

/** Limits and negations of a quotation that a sentence loses, where it hands on all of it. */
function lostLimits(text: string, quote: string): string[] {
  const said = stemsOf(text);
  const quoted = [...stemsOf(quote)];
  const covered = quoted.filter((stem) => said.has(stem)).length;
  if (quoted.length === 0 || covered / quoted.length < WRITING.modelCovers) return [];
  return [
    ...LIMITS.filter(([, words]) => words.test(quote) && !words.test(text)).map(([name]) => name),
    ...(negationsIn(quote) === negationsIn(text) ? [] : ['as many negations']),
  ];
}

/** Words that open sentences and name nobody. */
const OPENERS = new Set(
  'according police staff nobody everyone somebody evidence data research people half most many both each another two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** The name that opens a sentence, where a passage does not have it: any sentence opens with a capital. */
function openingName(text: string, known: string): string[] {
  const [first = '', second = ''] = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const lower = first.toLowerCase();
  if (!/^\p{Lu}/u.test(first) || isFunctionWord(lower) || OPENERS.has(lower)) return [];
  const isNamed = /^\p{Lu}/u.test(second) || !/(?:s|ing|ed|ly)$/u.test(lower);
  const has: readonly string[] = known.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = stemsOf(known);
  const words = lower.replace(/['’]s$/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const missing = words.some((word) => !has.includes(word));
  const sameWord = [...stemsOf(lower)].some((stem) => stems.has(stem));
  return isNamed && missing && !sameWord ? [first] : [];
}

/** Who is quoted or said to say it has to be named: what a source hands on is not its own word. */
function unnamedSpeaker(text: string, speaker: string | null): string[] {
  const words = speaker === null ? [] : contentTokens(speaker).map(({ stem }) => stem);
  const said = stemsOf(text);
  return words.length === 0 || words.some((stem) => said.has(stem))
    ? []
    : [`who says it, ${speaker}`];
}

/** Words within quotation marks that a passage does not have. */
const strangeQuotations = (text: string, { quote, document }: Evidence): string[] =>
  quotationsIn(text)
    .map((words) => words.replace(/[,.;:]$/, '').trim())
    .filter(
      (words) =>
        anchorQuote(quote, words) === undefined && anchorQuote(document.title, words) === undefined,
    )
    .map((words) => `the quoted words “${words.slice(0, WRITING.shownWords)}”`);

/** What a sentence says and one passage that it cites does not have. */
function missingIn(text: string, evidence: Evidence): string[] {
  const { quote, speaker, document } = evidence;
  const { title, publisher, date } = document;
  const around = [title, publisher, speaker ?? ''].join(' ');
  return [
    ...missingDetails(text, { quote, around, date }).map((detail) => detail.text),
    ...openingName(text, `${around} ${quote}`),
    ...strangeQuotations(text, evidence),
    ...unnamedSpeaker(text, speaker),
    ...lostLimits(text, quote),
    ...(text.match(VERDICT_TALK) ?? []).filter(
      (word) => !quote.toLowerCase().includes(word.toLowerCase()),
    ),
  ];
}

/** What is wrong with the form of a sentence, whatever it says. */
function formFaults(text: string): string[] {
  const say = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);
  return [
    ...say(splitSentences(text).length === 1, 'it is not one sentence'),
    ...say(text.length <= WRITING.modelSentence, 'it is too long'),
    ...say(!MARKUP.test(text), 'it holds marks that no sentence has'),
    ...say(!analyseSentence(text).addressesMachine, 'it speaks to a machine'),
  ];
}

/** A bottom line says no more than the verdict: by the stances of what it rests on. */
function conclusionFaults(cited: readonly Evidence[], { verdict, gaps }: Report): string[] {
  const open = verdict === null && gaps.some(({ kind }) => kind === 'undecided');
  const may = open ? [] : GENERATED_CONCLUDES[verdict?.label ?? 'open'];
  const other = cited.find(({ stance }) => !may.includes(stance));
  if (other === undefined) return [];
  return [`[${other.n}] does not bear out the verdict: ${other.stance}`];
}

/**
 * Checks a sentence of a language model as far as code can: each passage that it cites has its
 * numbers, names, dates, negation, scope and quotations, and as a bottom line it rests on what the
 * verdict rests on. Whether a passage entails the sentence is the reader's to say.
 *
 * @returns The faults in words.
 */
export function auditGenerated(
  { text, citations }: Pick<Statement, 'text' | 'citations'>,
  kind: Section['kind'],
  report: Report,
): string[] {
  const cited = report.evidence.filter(({ n }) => citations.includes(n));
  return [
    ...(cited.length === 0 ? ['it cites nothing'] : []),
    ...(new Set(citations).size < citations.length ? ['it cites one passage twice'] : []),
    ...formFaults(text),
    ...cited.flatMap((evidence) =>
      missingIn(text, evidence).map((what) => `[${evidence.n}] does not have: ${what}`),
    ),
    ...auditQuotations({ text }, cited, { question: '', claims: [] }),
    ...(kind === 'bottom-line' ? conclusionFaults(cited, report) : []),
  ];
}

/** A bottom line of a conflict that names one side alone. */
export function oneSided({ kind, statements }: Section, report: Report): string[] {
  const models = statements.filter(({ form }) => form === 'generated');
  const divided = report.verdict?.label === 'conflicting';
  if (kind !== 'bottom-line' || models.length === 0 || !divided) return [];
  const numbers = models.flatMap(({ citations }) => citations);
  const sides = new Set(
    report.evidence.filter(({ n }) => numbers.includes(n)).map(({ stance }) => stance),
  );
  return sides.size === 1 && !sides.has('qualifies')
    ? ['it names one side of what is in conflict']
    : [];
}

/** What a report has to say of its own audit of a model's sentence. */
export function recordedAudit({ audit }: Statement, { assistance = [] }: Report): string[] {
  const from = assistance.find(({ role }) => role === 'writer')?.sentences?.entailsFrom;
  if (from === undefined) return ['the report does not say from which score on it is entailed'];
  return audit.status === 'entailed' && audit.score >= from
    ? []
    : [`its score is ${audit.score}, and it is entailed from ${from} on`];
}
