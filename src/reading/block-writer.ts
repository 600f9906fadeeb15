import type { Block, Link } from '../model/document.js';
import { CorroborateError } from '../model/error.js';
import { LetterTricks } from './hidden/letter-tricks.js';

/** Code units of text that one document may hold: beyond it, something is not a document. */
const MOST_TEXT = 20_000_000;

/** Words of a block, and where they link to if they do. */
export interface Run {
  text: string;
  target?: string;
}

/** Beside what lays text out: fillers and joiners that are seen as nothing, and tags. */
const INVISIBLE =
  /\u034F|[\u00AD\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/gu;
/** Joiners mean something in Persian, Hindi or a family of emoji, and nothing between Latin letters. */
const JOINER_IN_WORD =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])[\u200C\u200D]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;

/** One spelling, no invisible characters, no halves of surrogate pairs. */
const cleaned = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(JOINER_IN_WORD, '')
    .replace(CONTROL, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');

const STACKED: ReadonlySet<Block['kind']> = new Set(['list-item', 'footnote']);

const spaced = (kind: Block['kind'], text: string): string => {
  if (kind === 'code') return text.replace(/\r\n?/gu, '\n');
  if (kind === 'table') return text.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n[ \n]*/gu, '\n');
  return text.replace(/\s+/gu, ' ');
};

/**
 * Lays blocks one after the other into one text and keeps count of where they and their links
 * stand. White space is made single, but for the lines of tables and code.
 */
export class BlockWriter {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #links: Link[] = [];
  #length = 0;
  readonly #tricks = new LetterTricks();

  /** Adds a block; one without visible text is left out. */
  add(
    kind: Block['kind'],
    content: string | readonly Run[],
    place: { level?: number; page?: number } = {},
  ): void {
    const runs = typeof content === 'string' ? [{ text: content }] : content;
    const { text, links } = this.#layOut(kind, runs);
    if (text === '') return;
    const previous = this.#blocks.at(-1);
    if (previous !== undefined) {
      this.#append(previous.kind === kind && STACKED.has(kind) ? '\n' : '\n\n');
    }
    const start = this.#length;
    this.#append(text);
    this.#blocks.push({ kind, span: { start, end: this.#length }, ...place });
    for (const { span, target } of links) {
      this.#links.push({ span: { start: start + span.start, end: start + span.end }, target });
    }
  }

  /** The text so far, its blocks and links, in the order of the text, and what its letters hide. */
  finish(): { text: string; blocks: Block[]; links: Link[]; tricks: string[] } {
    const text = this.#parts.join('');
    return { text, blocks: this.#blocks, links: this.#links, tricks: this.#tricks.warnings(text) };
  }

  /** @throws {CorroborateError} `document-too-large`. */
  #append(text: string): void {
    this.#length += text.length;
    if (this.#length > MOST_TEXT) {
      throw new CorroborateError(
        'document-too-large',
        `The document holds more than ${MOST_TEXT.toLocaleString('en')} characters of text`,
        { hint: 'Split it into parts and add them one by one.' },
      );
    }
    this.#parts.push(text);
  }

  #layOut(kind: Block['kind'], runs: readonly Run[]): { text: string; links: Link[] } {
    const pieces: string[] = [];
    const links: Link[] = [];
    let length = 0;
    let atSpace = true;
    for (const run of runs) {
      this.#tricks.look(run.text);
      const made = spaced(kind, cleaned(run.text));
      const words: string = atSpace
        ? made.replace(kind === 'code' ? /^(?:[^\S\n]*\n)+/u : /^\s+/u, '')
        : made;
      if (words === '') continue;
      pieces.push(words);
      if (run.target !== undefined) {
        links.push({ span: { start: length, end: length + words.length }, target: run.target });
      }
      length += words.length;
      atSpace = /\s/u.test(words.at(-1) ?? '') && kind !== 'code';
    }
    const text = pieces.join('').trimEnd();
    return { text, links: links.flatMap((link) => clipped(text, link)) };
  }
}

/** The link without the white space at its ends; none where nothing visible is left. */
const clipped = (text: string, { span, target }: Link): Link[] => {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return end > start ? [{ span: { start, end }, target }] : [];
};
