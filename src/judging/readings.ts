import type { SentenceInContext } from '../ports/judge.js';
import { estimateTokens } from '../text/estimate-tokens.js';
import { digestOf } from './digest.js';
import { piecesOf, windowsOf } from './windows.js';

/** Where a text stands, apart from its neighbours. */
export type TextContext = Omit<SentenceInContext, 'text' | 'before' | 'after'>;

/** A longer text as the parts of it that a judge reads one by one, in order. */
export type Reading = (
  claim: string,
  text: string,
  context: TextContext,
  tokens: number,
) => SentenceInContext[];

/** What the judge puts around claim and text: [CLS], two [SEP] and the two marks of the text. */
const MARKS = 5;
/** Most that the judge reads of a title or a heading. */
const NAME_TOKENS = 24;
/** The estimate falls short of the tokens by at most this share on texts of some length. */
const SAFETY = 0.94;
const FEWEST = 32;

/** What is left for the text of the tokens that the judge reads at once. */
function roomFor(claim: string, { title, heading, date }: TextContext, tokens: number): number {
  const named = (name: string) => Math.min(NAME_TOKENS, estimateTokens(name));
  const taken =
    MARKS + estimateTokens(claim) + named(title) + named(heading) + estimateTokens(date ?? '');
  return Math.max(FEWEST, Math.floor((tokens - taken) * SAFETY));
}

const sentences: Reading = (claim, text, context, tokens) => {
  const texts = piecesOf(text, roomFor(claim, context, tokens)).map(({ start, end }) =>
    text.slice(start, end),
  );
  return texts.map((own, at) => ({
    ...context,
    text: own,
    before: texts[at - 1] ?? '',
    after: texts[at + 1] ?? '',
  }));
};

const alone = (text: string, context: TextContext): SentenceInContext => ({
  ...context,
  text,
  before: '',
  after: '',
});

const windows: Reading = (claim, text, context, tokens) =>
  windowsOf(text, roomFor(claim, context, tokens)).map(({ start, end }) =>
    alone(text.slice(start, end), context),
  );

const digest: Reading = (claim, text, context, tokens) =>
  digestOf(claim, text, roomFor(claim, context, tokens)).map((own) => alone(own, context));

const joined =
  (...readings: readonly Reading[]): Reading =>
  (...asked) => {
    const parts = readings.flatMap((reading) => reading(...asked));
    const known = new Set<string>();
    return parts.filter(({ text }) => !known.has(text) && known.add(text));
  };

/**
 * Ways to read a text that may be longer than the judge reads at once. Each leaves a text that
 * fits whole but for `sentences`.
 */
export const READINGS = {
  /** Each sentence with its neighbours: what a judge without a model needs. */
  sentences,
  /** Overlapping windows of whole sentences. */
  windows,
  /** The sentences that together meet most of the claim: what stands apart is read together. */
  digest,
  'windows+digest': joined(windows, digest),
  'windows+sentences': joined(windows, sentences),
} as const satisfies Record<string, Reading>;

export type ReadingName = keyof typeof READINGS;
