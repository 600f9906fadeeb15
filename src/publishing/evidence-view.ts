import type { Evidence } from '../model/evidence.js';
import type { Recognition } from '../model/recognition.js';
import { longDate } from './dates.js';
import type { NamedOrigin } from './origin-names.js';
import { shorten } from './shorten.js';
import { CERTAINTY_WORDS } from './stance-signs.js';
import { score } from './verdict-words.js';

const LONGEST_ALT = 200;

/** With more passages of one origin than this, they are counted and not listed. */
const MOST_LISTED = 5;

/** That a quotation was recognised on a picture, and how surely. */
const recognitionWords = ({ confidence, lowest }: Recognition): string =>
  `read from a picture (OCR), confidence ${score(confidence)}, of its least sure word ${score(lowest)}`;

/** What a picture of a quotation's lines is called. */
export const pictureAlt = (quote: string): string =>
  `The lines as they stand on the page, read as: ${shorten(quote, LONGEST_ALT)}`;

/** What stands on a card beside its quote. */
export interface EvidenceView {
  /** `2 July 2025`, or `undated`. */
  date: string;
  /** `supports .77`; of what shows a stake and nothing of the claim, that. */
  says: string;
  isStake: boolean;
  origin: OriginView | null;
  speaker: string | null;
  /** `hedged` or `denied`; null for a plain assertion. */
  certainty: string | null;
  /** That two readers of it differ, in a sentence; null where they don't or only one read it. */
  differ: string | null;
  /** `read from a picture, .94 sure`; null for what has a text of its own. */
  recognised: string | null;
}

/** What a passage goes back to. */
export interface OriginView {
  id: string;
  why: string;
  /** `origin: …`, or `same origin as` where the document itself is the origin. */
  words: string;
  /** The other passages of the origin, where they are few enough to be listed behind the words. */
  others: number[];
}

const originView = (
  { n, document }: Evidence,
  { id, name, why, evidence, documents }: NamedOrigin,
): OriginView | null => {
  const others = evidence.filter((other) => other !== n);
  const isOwn = documents === 1 && name.startsWith(document.publisher);
  if (others.length === 0) return isOwn ? null : { id, why, words: `origin: ${name}`, others };
  if (others.length > MOST_LISTED) {
    const many = `${others.length} other passages`;
    const words = isOwn ? `same origin as ${many}` : `origin: ${name}, shared with ${many}`;
    return { id, why, words, others: [] };
  }
  const words = isOwn ? 'same origin as' : `origin: ${name}, shared with`;
  return { id, why, words, others };
};

/** What a passage goes back to, where nothing can be pressed. */
export const originWords = ({ words, others }: OriginView): string =>
  others.length === 0 ? words : `${words} ${others.map((n) => `[${n}]`).join(' ')}`;

/**
 * A local reader gives probabilities; of a language model, whose answers are plain, only the stance
 * is told.
 */
const differWords = ({ opinions = [] }: Evidence): string | null => {
  const [local, ...others] = opinions;
  if (local === undefined || others.every(({ stance }) => stance === local.stance)) return null;
  const told = others.map(({ reader, stance }) => `${reader} says ${stance}`);
  const first = `${local.reader} says ${local.stance} (${score(local.probability)})`;
  return `The two readers differ: ${[first, ...told].join(', ')}`;
};

/** The words of a piece of evidence, the same in every form that shows cards. */
export const evidenceView = (
  evidence: Evidence,
  { origins, stakes }: { origins: ReadonlyMap<string, NamedOrigin>; stakes: ReadonlySet<number> },
): EvidenceView => {
  const { n, document, stance, probability, speaker, certainty, recognised } = evidence;
  const origin = origins.get(evidence.origin);
  const isStake = stakes.has(n);
  return {
    date: document.date === null ? 'undated' : longDate(document.date),
    says: isStake ? 'shows a stake' : `${stance} ${score(probability)}`,
    isStake,
    origin: origin === undefined ? null : originView(evidence, origin),
    speaker,
    certainty: CERTAINTY_WORDS[certainty],
    differ: isStake ? null : differWords(evidence),
    recognised: recognised === undefined ? null : recognitionWords(recognised),
  };
};

/** What a citation is called: `Evidence 3: supports, Valley Growers’ Alliance`. */
export const citationName = ({ n, stance, document }: Evidence): string =>
  `Evidence ${n}: ${stance}, ${document.publisher}`;
