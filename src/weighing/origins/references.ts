import { headsSources } from '../../english/document-signs.js';
import type { Block } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Source, SourceSentence } from './source.js';

/** What a sentence points at: an address, or the entry of a numbered note. */
export interface Reference {
  /** Addresses that it gives. */
  addresses: string[];
  /** The entry's words; empty for a link. */
  entry: string;
  /** Where the address or the entry stands in the document. */
  span: Span;
}

/** An address without what doesn't tell documents apart: scheme, `www.`, tracking, fragment. */
export function plainAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, searchParams } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  for (const name of [...searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|ref)$/.test(name)) searchParams.delete(name);
  const query = searchParams.size > 0 ? `?${searchParams}` : '';
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${query}`;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK = new RegExp(
  String.raw`\[\^?(\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)\]|([${SUPERSCRIPTS}]+)`,
  'gu',
);
const ENTRY = new RegExp(
  String.raw`^\s*(?:\[\^?(\d{1,3})\]|\(?(\d{1,3})[.)]|([${SUPERSCRIPTS}]+))\s+`,
  'u',
);
const ADDRESS = /https?:\/\/[^\s<>"”’)\]]+[^\s<>"”’)\].,;:]/gu;

const digitsOf = (superscript: string): number =>
  Number([...superscript].map((sign) => SUPERSCRIPTS.indexOf(sign)).join(''));

/** The numbers of the notes that a text is marked with. */
export function marksIn(text: string): number[] {
  return [...text.matchAll(MARK)].flatMap(([, digits, superscript]) =>
    digits === undefined
      ? [digitsOf(superscript ?? '')]
      : digits
          .split(/[^\d]+/)
          .filter((part) => part !== '')
          .map(Number),
  );
}

/** The blocks that are entries of notes: of that kind, or under a heading that says so. */
function noteBlocks({ extraction }: Source): Block[] {
  let inNotes = false;
  return extraction.blocks.filter(({ kind, span }) => {
    const text = extraction.text.slice(span.start, span.end);
    if (kind === 'heading') inNotes = headsSources(text);
    return kind === 'footnote' || (inNotes && kind !== 'heading');
  });
}

/** The notes of a document by number. Entries without a number go by their order. */
export function notesOf(source: Source): Map<number, Span> {
  const { text } = source.extraction;
  const entries = noteBlocks(source).map(({ span }) => {
    const label = ENTRY.exec(text.slice(span.start, span.end));
    const [, bracketed, plain, superscript] = label ?? [];
    const digits = bracketed ?? plain;
    if (label === null) return { span, number: undefined };
    return { span, number: digits === undefined ? digitsOf(superscript ?? '') : Number(digits) };
  });
  const first = entries[0]?.span.start ?? text.length;
  const marks = [...new Set(marksIn(text.slice(0, first)))].toSorted((a, b) => a - b);
  const unnumbered = entries.filter(({ number }) => number === undefined);
  const inOrder = marks.every((mark) => mark <= unnumbered.length);
  const notes = new Map<number, Span>();
  for (const { span, number } of entries) {
    const place = unnumbered.findIndex((entry) => entry.span === span);
    const known = number ?? (inOrder ? place + 1 : marks[place]);
    if (known !== undefined && !notes.has(known)) notes.set(known, span);
  }
  return notes;
}

/** What a sentence points at: its links, and the entries of the notes that it is marked with. */
export function referencesOf(
  { source, span, text }: SourceSentence,
  notes: ReadonlyMap<number, Span>,
): Reference[] {
  const { extraction } = source;
  const linksIn = ({ start, end }: Span) =>
    extraction.links.filter((link) => start <= link.span.start && link.span.end <= end);
  const links = linksIn(span).map((link) => ({
    addresses: [link.target],
    entry: '',
    span: link.span,
  }));
  const entries = [...new Set(marksIn(text))].flatMap((mark) => {
    const place = notes.get(mark);
    if (place === undefined) return [];
    const entry = extraction.text.slice(place.start, place.end).replace(ENTRY, '');
    const written = [...entry.matchAll(ADDRESS)].map(([address]) => address);
    return [
      {
        addresses: [...new Set([...linksIn(place).map(({ target }) => target), ...written])],
        entry,
        span: place,
      },
    ];
  });
  return [...links, ...entries];
}
