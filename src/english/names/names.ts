import type { Span } from '../../model/span.js';
import { asItReads } from '../../text/look-alikes.js';
import { isFunctionWord } from '../../text/tokens.js';
import { type Body, gazetteerBodies, ROLES } from './bodies.js';
import { NOT_COUNTRIES } from './country-words.js';

/** A well-known body or country found in a text. */
export interface FoundName {
  /** Id that all names of the body share: `us-ice`, `il`. */
  canonical: string;
  span: Span;
  /** False for a looser role ("German troops") or a name with other meanings. */
  exact: boolean;
}

type Case = 'upper' | 'initial' | 'any';

interface Entry {
  /** `undefined` for a longer name that only keeps a shorter one from matching. */
  canonical: string | undefined;
  exact: boolean;
  /** One a piece. */
  cases: readonly Case[];
}

interface Node {
  next: Map<string, Node>;
  entries: Entry[];
}

/** A word of a text: lower case and without accents and dots in `key`. */
interface Piece {
  text: string;
  key: string;
  start: number;
  end: number;
}

/** Names found at a piece: how many pieces they take. */
interface Match extends Pick<FoundName, 'exact'> {
  canonical: string | undefined;
  length: number;
}

const PIECE = /(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|&/gu;
/** What may stand between two words of one name. */
const GAP = /^(?:['’]s?)?(?:\s+|[-\u2010\u2011])$|^,\s$/;
/** Acronyms that are words too: a text all in capitals can't tell them apart. */
const WORD_ACRONYMS = new Set(['ICE', 'WHO', 'US']);

const keyOf = (text: string): string => {
  if (text === '&') return 'and';
  const lower = text.toLowerCase().replaceAll('.', '');
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : asItReads(lower).replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '');
};

const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  for (const { 0: raw, index: start } of text.matchAll(PIECE)) {
    const word = /['’]s$/i.test(raw) ? raw.slice(0, -2) : raw;
    pieces.push({ text: word, key: keyOf(word), start, end: start + word.length });
  }
  return pieces;
};

const caseOf = (text: string): Case => {
  if (/^[\p{Lu}\d.]{2,}$/u.test(text)) return 'upper';
  return /^\p{Lu}/u.test(text) ? 'initial' : 'any';
};

const fits = (piece: Piece | undefined, wanted: Case): boolean => {
  if (wanted === 'any') return true;
  if (piece === undefined) return false;
  return wanted === 'upper' ? piece.text === piece.text.toUpperCase() : /^\p{Lu}/u.test(piece.text);
};

interface NameTree {
  root: Node;
  bodies: Map<string, Body>;
  byName: Map<string, { canonical: string; name: string }>;
}

function buildTree(): NameTree {
  const root: Node = { next: new Map(), entries: [] };
  const bodies = gazetteerBodies();
  const byName = new Map<string, { canonical: string; name: string }>();
  const add = (name: string, canonical: string | undefined, exact: boolean): void => {
    const pieces = piecesOf(name);
    let node = root;
    for (const { key } of pieces) {
      const next = node.next.get(key) ?? { next: new Map(), entries: [] };
      node.next.set(key, next);
      node = next;
    }
    node.entries.push({ canonical, exact, cases: pieces.map(({ text }) => caseOf(text)) });
    const whole = pieces.map(({ key }) => key).join(' ');
    if (canonical !== undefined && !byName.has(whole)) byName.set(whole, { canonical, name });
  };
  for (const name of NOT_COUNTRIES.trim().split(/[|\n]/)) add(name, undefined, true);
  for (const { canonical, names } of bodies.values())
    for (const name of names) add(name, canonical, true);
  for (const { canonical, describes } of bodies.values())
    for (const name of describes) add(name, canonical, false);
  return { root, bodies, byName };
}

let built: NameTree | undefined;
/** Built at the first use: commands that never look at names don't pay for it. */
const tree = (): NameTree => {
  built ??= buildTree();
  return built;
};

/** One text on its way through the tree. */
interface Reading {
  text: string;
  pieces: readonly Piece[];
  /** Whether the text is all in capitals. */
  shouting: boolean;
}

const isTied = ({ text, pieces }: Reading, at: number): boolean => {
  const before = pieces[at - 1];
  const piece = pieces[at];
  return (
    before !== undefined && piece !== undefined && GAP.test(text.slice(before.end, piece.start))
  );
};

/** "ICE-T", "US-2": a letter or number tied on by a hyphen makes another name of it. */
const TIED_ON = /^[-\u2010\u2011](?:\p{Lu}|\d+)(?![\p{L}\d])/u;

/** The longest name of the tree that starts at a piece. */
function longest(reading: Reading, from: number): Match | undefined {
  const { pieces, shouting } = reading;
  let node: Node | undefined = tree().root;
  let found: Match | undefined;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || (at > from && !isTied(reading, at))) break;
    node = node.next.get(piece.key);
    if (node === undefined) break;
    const length = at - from + 1;
    const entry = node.entries.find(({ cases }) =>
      cases.every((wanted, index) => fits(pieces[from + index], wanted)),
    );
    if (entry === undefined || TIED_ON.test(reading.text.slice(piece.end, piece.end + 5))) continue;
    if (shouting && length === 1 && WORD_ACRONYMS.has(piece.text)) continue;
    found = { canonical: entry.canonical, exact: entry.exact, length };
  }
  return found;
}

/** A body by its country and its own name or role: "U.S. Border Patrol", "the Israeli military". */
function ofCountry(reading: Reading, from: number, country: Match): Match | undefined {
  const at = from + country.length;
  if (!isTied(reading, at)) return undefined;
  const own = longest(reading, at);
  const body = own?.canonical === undefined ? undefined : tree().bodies.get(own.canonical);
  if (
    own !== undefined &&
    body !== undefined &&
    body.country === country.canonical &&
    body.canonical !== country.canonical
  ) {
    const capital = /^\p{Lu}/u.test(reading.pieces[at]?.text ?? '');
    return {
      canonical: body.canonical,
      exact: own.exact || capital,
      length: country.length + own.length,
    };
  }
  for (let length = 2; length > 0; length -= 1) {
    const words = reading.pieces.slice(at, at + length);
    if (words.length < length || (length === 2 && !isTied(reading, at + 1))) continue;
    const role = ROLES.get(words.map(({ key }) => key).join(' '));
    if (role !== undefined)
      return {
        canonical: `${country.canonical}-${role.suffix}`,
        exact: role.exact,
        length: country.length + length,
      };
  }
  return undefined;
}

/** A surname that is a country's name too: "Jim Jordan". */
const isSurname = ({ text, pieces }: Reading, at: number): boolean => {
  const before = pieces[at - 1];
  const piece = pieces[at];
  if (before === undefined || piece === undefined) return false;
  const close = /^\s+$/.test(text.slice(before.end, piece.start));
  return close && /^\p{Lu}\p{Ll}+$/u.test(before.text) && !isFunctionWord(before.key);
};

/**
 * Finds the public bodies, countries and well-known organisations that a text names, in order and
 * without overlap; the longest name wins. Case counts: "ICE" is the agency and "ice" is not.
 * Spans leave out articles and a closing possessive.
 */
export function findNames(text: string): FoundName[] {
  const pieces = piecesOf(text);
  const reading: Reading = { text, pieces, shouting: pieces.length > 3 && !/\p{Ll}/u.test(text) };
  const { root, bodies } = tree();
  const names: FoundName[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    let match = piece !== undefined && root.next.has(piece.key) ? longest(reading, at) : undefined;
    const body = match?.canonical === undefined ? undefined : bodies.get(match.canonical);
    if (match !== undefined && body !== undefined && body.country === body.canonical)
      match =
        ofCountry(reading, at, match) ??
        (match.exact || !isSurname(reading, at) ? match : undefined);
    const last = match === undefined ? undefined : pieces[at + match.length - 1];
    if (piece !== undefined && match?.canonical !== undefined && last !== undefined)
      names.push({
        canonical: match.canonical,
        span: { start: piece.start, end: last.end },
        exact: match.exact,
      });
    at += match?.length ?? 1;
  }
  return names;
}

/** The canonical id of a name that is given whole, in any case. */
function canonicalOf(name: string): string | undefined {
  const bare = name.replace(/^the\s+/i, '').trim();
  if (tree().bodies.has(bare)) return bare;
  const known = tree().byName.get(
    piecesOf(bare)
      .map(({ key }) => key)
      .join(' '),
  );
  if (known !== undefined) return known.canonical;
  const [found] = findNames(bare);
  return found !== undefined && found.span.start === 0 && found.span.end === bare.length
    ? found.canonical
    : undefined;
}

/**
 * How a name is written that is given in any case: "ISRAEL" is "Israel", "idf" is "IDF".
 *
 * @returns `undefined` for words that name nothing known.
 */
export const nameAsWritten = (words: string): string | undefined =>
  tree().byName.get(
    piecesOf(words)
      .map(({ key }) => key)
      .join(' '),
  )?.name;

/** The other names of a body, given one of them in any case or its canonical id; empty for a name that is not known. */
export function aliasesOf(name: string): string[] {
  const body = bodyOf(canonicalOf(name) ?? '');
  if (body === undefined) return [];
  const own = name.toLowerCase().replace(/^the\s+/, '');
  return [...body.names, ...body.describes].filter((alias) => alias.toLowerCase() !== own);
}

/** What is known of a body, by its canonical id. */
export const bodyOf = (canonical: string): Readonly<Body> | undefined =>
  tree().bodies.get(canonical);
