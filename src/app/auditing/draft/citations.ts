import type { Document, Link } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';
import { overlaps } from '../../../model/span.js';
import { foldText } from '../../../text/anchor-quote.js';
import { AUDIT } from '../settings.js';

/** A source that a sentence names for itself. The span counts in the sentence. */
export interface FoundCitation {
  text: string;
  span: Span;
  /** Null where the dossier does not have it. */
  document: Document | null;
}

/** Host and path of an address, without what differs between two ways to the same page. */
function addressOf(target: string): string | null {
  if (!URL.canParse(target)) return null;
  const { protocol, host, pathname, search } = new URL(target);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

const lastOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? '';

const plain = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim().toLowerCase();

/** A title that is long enough to be no common words. */
const isTelling = (title: string): boolean =>
  title.length >= AUDIT.titleLetters && /\s/.test(title.trim());

/** Where a text has a title in so many words, not as part of longer ones. */
function placeOfTitle(text: string, title: string): Span | undefined {
  const start = foldText(text).toLowerCase().indexOf(foldText(title).toLowerCase());
  const end = start + title.length;
  const isWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  return start < 0 || isWord(text[start - 1]) || isWord(text[end]) ? undefined : { start, end };
}

/** Finds the documents of a dossier that a draft names. */
export class CitedDocuments {
  readonly #documents: readonly Document[];
  readonly #byAddress = new Map<string, Document>();
  readonly #byFile = new Map<string, Document>();

  constructor(documents: readonly Document[]) {
    this.#documents = documents;
    for (const document of documents) {
      const { url, path } = document.metadata;
      const address = url === null ? null : addressOf(url);
      if (address !== null) this.#byAddress.set(address, document);
      if (path !== null) this.#byFile.set(lastOf(path).toLowerCase(), document);
    }
  }

  ofTarget(target: string): Document | null {
    const address = addressOf(target);
    if (address !== null) return this.#byAddress.get(address) ?? null;
    const [path = ''] = target.split(/[?#]/);
    return this.#byFile.get(lastOf(decoded(path)).toLowerCase()) ?? null;
  }

  /** The document that an entry under “Sources” tells of: by an address, a file's name or its title. */
  ofReference(body: string): Document | null {
    for (const [target] of body.matchAll(/https?:\/\/[^\s<>"')\]]+/g)) {
      const found = this.ofTarget(target.replace(/[.,;]+$/, ''));
      if (found !== null) return found;
    }
    const words = plain(body);
    const titled = this.#documents.filter(({ metadata: { title } }) => {
      return title.length >= AUDIT.titleLetters && words.includes(plain(title));
    });
    const [longest] = titled.toSorted((a, b) => b.metadata.title.length - a.metadata.title.length);
    if (longest !== undefined) return longest;
    const named = [...this.#byFile].find(
      ([file]) => file !== '' && words.split(' ').includes(file),
    );
    return named?.[1] ?? null;
  }

  /** Titles of documents in a sentence, the longest where one holds another. */
  titlesIn(sentence: string): FoundCitation[] {
    const found = this.#documents.flatMap((document): FoundCitation[] => {
      const { title } = document.metadata;
      const span = isTelling(title) ? placeOfTitle(sentence, title) : undefined;
      return span ? [{ text: sentence.slice(span.start, span.end), span, document }] : [];
    });
    return found
      .toSorted((a, b) => b.text.length - a.text.length)
      .filter(
        (citation, at, all) => !all.slice(0, at).some((o) => overlaps(o.span, citation.span)),
      );
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `[1]`, `[^note]`, `[1, 2]`, and raised figures. */
const MARK = /\[\^?([\w-]{1,20}(?:\s*,\s*\^?[\w-]{1,20})*)\]|([¹²³⁰⁴-⁹]+)/gu;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const labelsIn = ([, bracketed, raised]: RegExpMatchArray): string[] =>
  bracketed === undefined
    ? [[...(raised ?? '')].map((figure) => RAISED.indexOf(figure)).join('')]
    : bracketed.split(/\s*,\s*/).map((label) => label.replace('^', ''));

/** The marks of a sentence that stand for sources. “[she]” is none, for nothing explains it. */
function marksIn(
  sentence: string,
  references: ReadonlyMap<string, string>,
): { span: Span; labels: string[]; text: string }[] {
  return [...sentence.matchAll(MARK)]
    .map((match) => ({
      text: match[0],
      labels: labelsIn(match),
      span: { start: match.index, end: match.index + match[0].length },
    }))
    .filter(({ labels }) =>
      labels.every((label) => references.has(label) || /^\d{1,3}$/.test(label)),
    );
}

/** A sentence with spaces for the marks of its sources, so that offsets stay. */
export const withoutMarks = (sentence: string, references: ReadonlyMap<string, string>): string =>
  marksIn(sentence, references).reduce(
    (text, { span: { start, end } }) =>
      text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    sentence,
  );

/**
 * The sources that a sentence cites itself: by marks that the draft explains, by links, and by titles.
 *
 * @param links - Those of the sentence; their spans count in it.
 * @returns In order of place; of several ways to name one document the first.
 */
export function citationsIn(
  sentence: string,
  { links, references }: { links: readonly Link[]; references: ReadonlyMap<string, string> },
  documents: CitedDocuments,
): FoundCitation[] {
  const marked = marksIn(sentence, references).flatMap(({ labels, span, text }) =>
    labels.map((label): FoundCitation => {
      const body = references.get(label);
      return { text, span, document: body === undefined ? null : documents.ofReference(body) };
    }),
  );
  const linked = links.map(({ span, target }): FoundCitation => {
    const text = sentence.slice(span.start, span.end);
    return { text, span, document: documents.ofTarget(target) };
  });
  const found = [...marked, ...linked, ...documents.titlesIn(sentence)].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
  const ids = found.map(({ document }) => document?.id);
  return found
    .filter(({ document }, at) => document === null || ids.indexOf(document.id) === at)
    .slice(0, AUDIT.citations);
}
