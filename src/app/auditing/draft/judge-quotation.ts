import { analyseSentence } from '../../../english/analyse-sentence.js';
import type { Extraction } from '../../../model/document.js';
import type { DraftQuotation } from '../../../model/draft-audit.js';
import { quoteOf, type Span } from '../../../model/span.js';
import {
  type Likeness,
  longestEnd,
  longestStart,
  nearestStretch,
  type QuotedWords,
  type Run,
  type WordsOfText,
} from '../../../text/compare-quotation.js';
import { AUDIT } from '../settings.js';

/** A stretch of a document. */
export interface Place {
  extraction: Extraction;
  span: Span;
}

/** What was found of a quotation, in whichever document has most of it. */
export interface Traces {
  nearest: { extraction: Extraction; likeness: Likeness } | null;
  start: { extraction: Extraction; run: Run } | null;
  end: { extraction: Extraction; run: Run } | null;
}

export const NO_TRACES: Traces = { nearest: null, start: null, end: null };

const isBetter = (likeness: Likeness, than: Likeness | undefined): boolean =>
  than === undefined ||
  likeness.share > than.share ||
  (likeness.share === than.share && likeness.leftOut.length < than.leftOut.length);

/** Adds what one more document has of a quotation; of two that have as much, the first counts. */
export function traced(
  known: Traces,
  quoted: QuotedWords,
  extraction: Extraction,
  text: WordsOfText,
): Traces {
  const likeness = nearestStretch(quoted, text, AUDIT.elidedWords);
  const start = longestStart(quoted, text);
  const end = longestEnd(quoted, text);
  return {
    nearest:
      likeness && isBetter(likeness, known.nearest?.likeness)
        ? { extraction, likeness }
        : known.nearest,
    start:
      start && start.words > (known.start?.run.words ?? 0)
        ? { extraction, run: start }
        : known.start,
    end: end && end.words > (known.end?.run.words ?? 0) ? { extraction, run: end } : known.end,
  };
}

/** What a quotation is, with its place where it is exact, and else with what stands in its stead. */
export interface Judged extends Pick<DraftQuotation, 'status' | 'differs'> {
  found: Place | null;
  says: Place[];
}

const denies = (text: string): boolean => analyseSentence(text).isNegative;

const SENTENCE_END = /[.!?]["”’)\]]*\s+["“(]?\p{Lu}/u;
const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Words that follow a quoted sentence and take back or limit what it says. */
const TURNS =
  /^[\s,;:–—-]*(?:but|except|unless|until|only|if|although|though|however|without|provided|when|while|where|yet|not)\b/iu;

/** An ellipsis at the end: whoever quotes so says that it goes on. */
const SAYS_SO = /(?:…|\.\s?\.\s?\.)\.?["”’]?$/u;

/** The whole sentence that holds a span. */
function sentenceAround({ extraction, span }: Place): Place {
  const touched = extraction.sentences.filter(
    ({ start, end }) => start < span.end && span.start < end,
  );
  const start = Math.min(span.start, ...touched.map((sentence) => sentence.start));
  const end = Math.max(span.end, ...touched.map((sentence) => sentence.end));
  return { extraction, span: { start, end } };
}

/**
 * Whether a quotation that ends with a full stop ends where its source goes on to limit what it says, or begins as a
 * sentence where its source denies what follows.
 */
function isCutShort(quotation: string, { extraction, span }: Place): boolean {
  if (!/[.!?]["”’]?$/.test(quotation) || SAYS_SO.test(quotation)) return false;
  const around = sentenceAround({ extraction, span }).span;
  const rest = extraction.text.slice(span.end, around.end);
  if (TURNS.test(rest)) return true;
  const lead = extraction.text.slice(around.start, span.start);
  return /^\p{Lu}/u.test(quotation) && denies(lead) && !denies(quotation);
}

/** What is wrong with a quotation all of whose words stand there in order; null where nothing is. */
function faultOfWhole(
  quotation: string,
  { extraction, likeness }: NonNullable<Traces['nearest']>,
): 'joined' | 'truncated' | 'changed' | null {
  const textOf = (span: Span) => quoteOf(extraction.text, span);
  if (likeness.leftOut.length > 0) {
    const stretch = textOf(likeness.span);
    return SENTENCE_END.test(stretch) && !SENTENCE_END.test(quotation) ? 'joined' : 'truncated';
  }
  const elided = likeness.elided.map(textOf);
  if (elided.some((words) => wordCount(words) > AUDIT.elidedWords)) return 'joined';
  if (elided.some(denies) && !denies(quotation)) return 'truncated';
  const putIn = [...quotation.matchAll(/\[([^\]]*)\]/g)].map(([, words = '']) => words);
  if (putIn.some(denies) && !elided.some(denies)) return 'changed';
  return isCutShort(quotation, { extraction, span: likeness.span }) ? 'truncated' : null;
}

/** Whether the two longest runs make up the whole quotation. */
const isJoined = ({ start, end }: Traces, { words }: QuotedWords): boolean =>
  start !== null && end !== null && start.run.words + end.run.words >= words.length;

/** Says what became of a quotation, by what was found of it. */
export function judgeQuotation(quotation: string, quoted: QuotedWords, traces: Traces): Judged {
  const { nearest, start, end } = traces;
  const says = (...places: Place[]) => places;
  if (nearest !== null && nearest.likeness.share === 1) {
    const { extraction, likeness } = nearest;
    const place = { extraction, span: likeness.span };
    const status = faultOfWhole(quotation, nearest);
    return status === null
      ? { status: 'exact', found: place, says: [], differs: [] }
      : { status, found: null, says: says(sentenceAround(place)), differs: [] };
  }
  if (start !== null && end !== null && isJoined(traces, quoted)) {
    const parts = [start, end].map(({ extraction, run }) => ({ extraction, span: run.span }));
    return { status: 'joined', found: null, says: parts, differs: [] };
  }
  if (nearest !== null && nearest.likeness.share >= AUDIT.alike) {
    const { extraction, likeness } = nearest;
    const place = sentenceAround({ extraction, span: likeness.span });
    return { status: 'changed', found: null, says: says(place), differs: likeness.differs };
  }
  return { status: 'absent', found: null, says: [], differs: [] };
}

/** What is wrong with a quotation that stands word for word in a text. */
export const judgeExact = (quotation: string, place: Place): Judged =>
  isCutShort(quotation, place)
    ? { status: 'truncated', found: null, says: [sentenceAround(place)], differs: [] }
    : { status: 'exact', found: place, says: [], differs: [] };
