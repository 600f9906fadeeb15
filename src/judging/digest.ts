import { contentTokens } from '../text/tokens.js';
import { piecesOf } from './windows.js';

const stemsOf = (text: string): Set<string> => new Set(contentTokens(text).map(({ stem }) => stem));

/** A sentence, what it shares with the claim, and what it costs to read. */
interface Choice {
  text: string;
  start: number;
  end: number;
  tokens: number;
  shared: readonly string[];
}

/**
 * The choice that adds most of what the claim says and the chosen don't: words that nobody has met
 * yet count whole, others a tenth; the first goes on a tie. None that shares nothing.
 */
function nextOf(choices: readonly Choice[], met: ReadonlySet<string>): Choice | undefined {
  let best: { gain: number; choice: Choice | undefined } = { gain: 0, choice: undefined };
  for (const choice of choices) {
    const fresh = choice.shared.filter((stem) => !met.has(stem)).length;
    const gain = fresh + 0.1 * (choice.shared.length - fresh);
    if (gain > best.gain) best = { gain, choice };
  }
  return best.choice;
}

/**
 * The sentences of a text that together meet most of a claim's words, in their order and joined: a
 * claim whose parts stand in several places is then read at once. A text that fits is left whole.
 *
 * @param limit - Most tokens, by `estimateTokens`.
 * @returns One text, or none where no sentence shares a word with the claim.
 */
export function digestOf(claim: string, text: string, limit: number): string[] {
  const pieces = piecesOf(text, limit);
  if (pieces.reduce((sum, { tokens }) => sum + tokens, 0) <= limit)
    return text.trim() === '' ? [] : [text.trim()];
  const wanted = stemsOf(claim);
  let choices: Choice[] = pieces.map((piece) => {
    const own = text.slice(piece.start, piece.end);
    return { ...piece, text: own, shared: [...stemsOf(own)].filter((stem) => wanted.has(stem)) };
  });
  const chosen: Choice[] = [];
  const met = new Set<string>();
  let room = limit;
  for (;;) {
    choices = choices.filter((choice) => choice.tokens <= room && !chosen.includes(choice));
    const next = nextOf(choices, met);
    if (next === undefined) break;
    chosen.push(next);
    room -= next.tokens;
    for (const stem of next.shared) met.add(stem);
  }
  const inOrder = chosen.toSorted((a, b) => a.start - b.start);
  return chosen.length === 0 ? [] : [inOrder.map((choice) => choice.text).join(' ')];
}
