import type { Question } from '../../model/claim.js';
import type { DocumentMetadata, Extraction } from '../../model/document.js';
import { quoteOf } from '../../model/span.js';
import type { ASIDE_REASONS } from '../../model/web-run.js';
import { withoutQuotations } from '../../text/quotations.js';
import { isFunctionWord, lowerWords, tokenize } from '../../text/tokens.js';
import { TRIAGE } from './triage-settings.js';

/** Why a page that was read is not judged. */
export interface SetAside {
  reason: (typeof ASIDE_REASONS)[number];
  /** In words for a reader. */
  why: string;
}

export interface ReadPage {
  extraction: Pick<Extraction, 'text' | 'blocks' | 'links' | 'sentences'>;
  metadata: Pick<DocumentMetadata, 'title' | 'url'>;
}

const BOILERPLATE =
  /^(?:privacy (?:policy|notice|statement)|cookie (?:policy|notice|statement)|terms (?:of (?:use|service|sale)|and conditions|& conditions)|contact(?: us)?|imprint|legal notice|accessibility statement|site ?map|about (?:us|this site)|advertise with us)\b/i;

const LISTING_ADDRESS =
  /\/(?:tags?|topics?|categor(?:y|ies)|authors?|search|archives?)\/|[?&](?:q|s|query|search|keyword)=/i;

const CLAIM_FRAME =
  /^(?:claim|the claim|what was claimed|question|fact[- ]?check|did|does|do|is|are|was|were|has|have|can|will)\b|\?$|\b(?:posts?|videos?|messages?|users?|rumou?rs?|claims?) (?:on|online|claim|say|shared|circulat)|\bclaim(?:s|ed|ing)? that\b/i;

/** A sentence with its names and numbers taken out: what a template is. */
const templateOf = (sentence: string): string =>
  tokenize(sentence)
    .map(({ text, lower }) => (/^[\p{Lu}\p{N}]/u.test(text) ? '·' : lower))
    .join(' ')
    .replace(/·(?: ·)+/g, '·');

const contentWords = (text: string): Set<string> =>
  new Set(lowerWords(text).filter((word) => word.length > 1 && !isFunctionWord(word)));

function shareOf(words: ReadonlySet<string>, text: string): number {
  if (words.size === 0) return 0;
  const said = new Set(lowerWords(text));
  let met = 0;
  for (const word of words) if (said.has(word)) met += 1;
  return met / words.size;
}

const sentencesOf = ({ extraction: { text, sentences } }: ReadPage): string[] =>
  sentences.map((span) => quoteOf(text, span));

const claimsOf = (question: Question) =>
  question.kind === 'open' ? [question.topic] : question.claims;

/** Words of names in the question and in its queries, which know other names of the same bodies. */
function namesIn(question: Question): Set<string> {
  const parties = claimsOf(question).flatMap((claim) => claim.parties.map(({ name }) => name));
  const queried = question.queries.flatMap((query) =>
    tokenize(query)
      .filter(({ text }, at) => /^\p{Lu}/u.test(text) && (at > 0 || /^\p{Lu}{2,}$/u.test(text)))
      .map(({ text }) => text),
  );
  return contentWords([...parties, ...queried].join(' '));
}

function boilerplate({ metadata: { title } }: ReadPage, question: Question): SetAside | null {
  const name = BOILERPLATE.exec(title)?.[0];
  if (name === undefined || shareOf(contentWords(name), question.text) > 0) return null;
  return { reason: 'boilerplate', why: `a page of the site about itself: “${name}”` };
}

function listing({ extraction, metadata }: ReadPage): SetAside | null {
  const { text, links } = extraction;
  if (links.length < TRIAGE.listingLinks || text.length === 0) return null;
  const linked = links.reduce((sum, { span }) => sum + span.end - span.start, 0);
  const named = LISTING_ADDRESS.test(metadata.url ?? '');
  const most = named ? TRIAGE.namedListingShare : TRIAGE.listingShare;
  return linked / text.length >= most
    ? { reason: 'listing', why: 'a list of other pages: a search, a tag or an index' }
    : null;
}

/** Tables repeat by nature; prose does not. */
function generated({ extraction }: ReadPage): SetAside | null {
  const { text, blocks } = extraction;
  const prose = blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => span);
  const sentences = extraction.sentences
    .filter(({ start, end }) => prose.some((span) => span.start <= start && end <= span.end))
    .map((span) => templateOf(quoteOf(text, span)));
  if (sentences.length < TRIAGE.repeatedSentences) return null;
  const repeated = sentences.length - new Set(sentences).size;
  return repeated / sentences.length >= TRIAGE.repeatedShare
    ? { reason: 'generated', why: 'its sentences repeat one another but for names and numbers' }
    : null;
}

function offMatter(page: ReadPage, question: Question): SetAside | null {
  const names = namesIn(question);
  const wanted =
    names.size > 0
      ? names
      : contentWords(
          claimsOf(question)
            .map(({ text }) => text)
            .join(' '),
        );
  if (wanted.size === 0) return null;
  if (shareOf(wanted, `${page.metadata.title} ${page.extraction.text}`) > 0) return null;
  return { reason: 'off-matter', why: 'nothing that the question names occurs in it' };
}

/** A page that finds something says so in one of these ways, if not in the claim's words. */
const FINDS =
  /\b(?:true|false|untrue|wrong|incorrect|mislead\w*|inaccurate|debunk\w*|confirm\w*|den(?:y|ies|ied)|no evidence|no record|not the case|correct)\b/i;

/** Whether all that a page says of the claim is the claim, asked or told as somebody's. */
function echo(page: ReadPage, question: Question): SetAside | null {
  const wanted = claimsOf(question).map(({ text }) => contentWords(text));
  const best = (sentence: string) =>
    Math.max(0, ...wanted.map((words) => shareOf(words, sentence)));
  const names = namesIn(question);
  const sentences = sentencesOf(page);
  const about = sentences.filter(
    (sentence) => best(sentence) >= TRIAGE.aboutWords || shareOf(names, sentence) > 0,
  );
  const isRetold = (sentence: string): boolean =>
    best(sentence) >= TRIAGE.echoWords &&
    (CLAIM_FRAME.test(sentence) || best(withoutQuotations(sentence)) < TRIAGE.aboutWords);
  if (about.length === 0 || !about.every(isRetold) || sentences.some((one) => FINDS.test(one)))
    return null;
  return { reason: 'echo', why: 'it repeats the question and says nothing of it' };
}

/**
 * Why a page should not be judged for a question, or null. In doubt it is judged: the reader and
 * the weighing come after this.
 */
export function setAside(page: ReadPage, question: Question): SetAside | null {
  return (
    boilerplate(page, question) ??
    listing(page) ??
    offMatter(page, question) ??
    generated(page) ??
    echo(page, question)
  );
}
