import { CorroborateError } from '../model/error.js';
import type { ReadingHints } from '../ports/document-reader.js';
import { type DraftBlock, withoutFurniture } from './article-furniture.js';
import { BlockWriter } from './block-writer.js';
import { decodeText } from './decode-text.js';
import { takeHiddenText } from './hidden/html-hidden.js';
import { htmlBlocks } from './html-blocks.js';
import { type HtmlDocument, parseHtml, textOf } from './html-dom.js';
import { findMainContent } from './html-main-content.js';
import { htmlMetadata } from './html-metadata.js';
import { articleDataOf } from './json-ld.js';
import type { Reader, Reading } from './reader.js';
import { readPlainText } from './text-reader.js';

/** Fewer words than this beside scripts mean that the scripts would have made the page. */
const FEWEST_WORDS = 25;

const declaredCharset = (bytes: Uint8Array, mediaType: string | null): string | undefined => {
  const stated = /charset\s*=\s*"?([\w-]+)/iu.exec(mediaType ?? '')?.[1];
  if (stated !== undefined) return stated;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
};

const visibleWords = (document: HtmlDocument): number => {
  const body = document.body?.cloneNode(true);
  for (const hidden of body?.querySelectorAll('script, style, noscript, template') ?? [])
    hidden.remove();
  return textOf(body).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
};

const isScriptOnly = (document: HtmlDocument): boolean => {
  if (document.querySelector('script') === null) return false;
  const words = visibleWords(document);
  if (words >= FEWEST_WORDS) return false;
  const asksForScripts = [...document.querySelectorAll('noscript')].some((element) =>
    /javascript|script/iu.test(textOf(element)),
  );
  const hasEmptyRoot = [...document.querySelectorAll('#root, #app, #__next, #main, app-root')].some(
    (element) => textOf(element) === '',
  );
  return words < 5 || asksForScripts || hasEmptyRoot;
};

/** @throws {CorroborateError} `unreadable-document` for a page that only scripts would fill. */
const readWithoutScripts = (document: HtmlDocument, metadata: Reading['metadata']): Reading => {
  const body = articleDataOf(document)?.articleBody;
  if (body) {
    const warning = 'The page is filled by scripts; its text was taken from its structured data.';
    return { ...readPlainText(body, [warning]), metadata };
  }
  throw new CorroborateError('unreadable-document', 'The page is empty until its scripts run', {
    hint: 'Save the page from the browser after it has loaded, and add the saved file.',
  });
};

const written = (blocks: readonly DraftBlock[]): ReturnType<BlockWriter['finish']> => {
  const writer = new BlockWriter();
  for (const { kind, runs, level } of blocks)
    writer.add(kind, runs, level === undefined ? {} : { level });
  return writer.finish();
};

/** A page that was decoded already, as a reading; the readers of e-mail and archives use it too. */
export function readHtml(html: string, address: string | null, warnings: string[] = []): Reading {
  const document = parseHtml(html);
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base =
    address !== null && URL.canParse(href, address) ? new URL(href, address).href : address;
  const metadata = htmlMetadata(document, address);
  if (isScriptOnly(document)) return readWithoutScripts(document, metadata);
  const { hidden, warnings: doubts } = takeHiddenText(document);
  const known = { metadata, ...(hidden.length > 0 && { hidden }) };
  const notes = [...warnings, ...doubts];
  const whole = document.body?.cloneNode(true);
  const content = findMainContent(document);
  const article = content === undefined ? [] : htmlBlocks(content, base ?? metadata.url);
  const made = written(withoutFurniture(article));
  if (made.text !== '' || whole === undefined) return { ...made, ...known, warnings: notes };
  const warning = 'The main text could not be told apart; the whole page was taken.';
  const everything = written(htmlBlocks(whole, base ?? metadata.url));
  return { ...everything, ...known, warnings: [...notes, warning] };
}

/** A page without what it hides, for its tables. */
export function htmlPage(bytes: Uint8Array, { mediaType }: ReadingHints): HtmlDocument {
  const document = parseHtml(decodeText(bytes, declaredCharset(bytes, mediaType)).text);
  takeHiddenText(document);
  return document;
}

/** Reads web pages: the main text with its headings, lists, tables, notes and links. */
export const htmlReader: Reader = {
  name: 'html',
  version: 4,
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  async read(bytes, { url, mediaType }: ReadingHints) {
    const { text, warnings } = decodeText(bytes, declaredCharset(bytes, mediaType));
    return readHtml(text, url, warnings);
  },
};
