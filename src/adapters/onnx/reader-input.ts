import { CorroborateError } from '../../model/error.js';
import type { PassageToRead } from '../../ports/reader.js';
import type { Tokenize } from './tokenizer.js';

/** Ids of MPNet's vocabulary: its own tokens, and an unused one that marks where a sentence begins. */
const START = 0;
const END = 2;
const MARK = 5;

/** Most tokens of a claim, and of each part of what is known of the passage. */
const CLAIM = 96;
const METADATA = 24;

/** Share of the room for sentences that a window may repeat of the one before. */
const OVERLAP = 1 / 3;

/** One row for the model. */
export interface ReaderInput {
  ids: number[];
  /** Places of the marks among the ids. */
  marks: number[];
  /** The sentence that stands behind each mark; one that needs several windows stands in each. */
  sentences: number[];
}

/** With a full stop where it has no mark at its end: what comes next begins a sentence. */
function ended(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?:;]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

const tooLong = (claim: string, tokens: number): CorroborateError =>
  new CorroborateError(
    'invalid-input',
    `A claim is too long to check: ${tokens} word pieces, at most ${CLAIM}: “${claim.slice(0, 60)}…”`,
    { hint: 'Split it into shorter claims, one statement each.' },
  );

/** A sentence, or a stretch of one that is too long for any window. */
interface Piece {
  sentence: number;
  ids: number[];
}

/** Stretches of at most `room` tokens, each beginning with the last third of the one before. */
function stretchesOf(ids: readonly number[], room: number): number[][] {
  if (ids.length <= room) return [[...ids]];
  const step = Math.max(1, Math.floor(room * (1 - OVERLAP)));
  const count = Math.ceil((ids.length - room) / step) + 1;
  return Array.from({ length: count }, (_, at) => ids.slice(at * step, at * step + room));
}

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { ids }) => sum + ids.length + 1, 0);

/** Runs of consecutive pieces that fit, each beginning with the end of the one before where a piece is short enough to repeat. */
function windowsOf(pieces: readonly Piece[], room: number): Piece[][] {
  const windows: Piece[][] = [];
  let current: Piece[] = [];
  for (const piece of pieces) {
    const needed = piece.ids.length + 1;
    if (current.length > 0 && lengthOf(current) + needed > room) {
      windows.push(current);
      current = [...current];
      while (
        current.length > 0 &&
        (lengthOf(current) > room * OVERLAP || lengthOf(current) + needed > room)
      )
        current.shift();
    }
    current.push(piece);
  }
  return current.length > 0 ? [...windows, current] : windows;
}

/**
 * `<s> claim </s></s> title. publisher. date. heading. ¶ sentence ¶ sentence … </s>` in at most
 * `limit` tokens, ¶ being the mark. A passage that is longer becomes several inputs: overlapping
 * windows of whole sentences, and of stretches of a sentence that is too long for one. Nothing is
 * left out. Same as `training/reader_input.py` where one window is enough.
 *
 * @param limit - At least 256: a claim and all metadata leave room then.
 * @throws {CorroborateError} `invalid-input` for a claim of more than 96 tokens.
 */
export function readerInputs(
  tokenize: Tokenize,
  claim: string,
  { sentences, title, publisher, date, heading }: PassageToRead,
  limit: number,
): ReaderInput[] {
  const claimIds = tokenize(claim);
  if (claimIds.length > CLAIM) throw tooLong(claim, claimIds.length);
  const metadata = [title, publisher, date ?? '', heading].flatMap((part) =>
    tokenize(ended(part)).slice(0, METADATA),
  );
  const lead = [START, ...claimIds, END, END, ...metadata];
  const room = limit - lead.length - 1;
  const pieces = sentences.flatMap((text, sentence) =>
    stretchesOf(tokenize(text), room - 1).map((ids): Piece => ({ sentence, ids })),
  );
  return windowsOf(pieces, room).map((window) => {
    const ids = [...lead];
    const marks = window.map((piece) => {
      const mark = ids.length;
      ids.push(MARK, ...piece.ids);
      return mark;
    });
    return { ids: [...ids, END], marks, sentences: window.map(({ sentence }) => sentence) };
  });
}
