import { Buffer } from 'node:buffer';
import { CorroborateError } from '../model/error.js';
import { BlockWriter } from './block-writer.js';
import { archiveOf } from './docx-archive.js';
import { hiddenStyles, withoutHiddenRuns } from './hidden/docx-hidden.js';
import { HiddenPieces } from './hidden/hidden-pieces.js';
import { htmlBlocks } from './html-blocks.js';
import { type HtmlDocument, parseHtml, textOf } from './html-dom.js';
import { toIsoDate } from './iso-date.js';
import type { Reader, Reading } from './reader.js';
import { zipParts } from './zip-limits.js';

const propertyOf = (xml: string, name: string): string | null => {
  const value = new RegExp(`<${name}\\b[^>]*>([^<]{1,1000})</${name}>`, 'u').exec(xml)?.[1];
  return value === undefined ? null : textOf(parseHtml(value).body) || null;
};

const metadataOf = (xml: string): Reading['metadata'] => ({
  title: propertyOf(xml, 'dc:title'),
  byline: propertyOf(xml, 'dc:creator'),
  publisher: null,
  date: toIsoDate(propertyOf(xml, 'dcterms:created')),
  url: null,
});

/** Parts that hold text which is printed. */
const PRINTED = /^word\/(?:document\d*|footnotes|endnotes|comments)\.xml$/iu;

/** The parts without the text that Word would not show. */
const withoutHidden = (
  parts: ReadonlyMap<string, Buffer>,
  pieces: HiddenPieces,
): Map<string, Buffer> => {
  const styles = hiddenStyles(parts.get('word/styles.xml')?.toString('utf8') ?? '');
  return new Map(
    [...parts].map(([name, part]) => {
      if (!PRINTED.test(name)) return [name, part];
      return [name, Buffer.from(withoutHiddenRuns(part.toString('utf8'), styles, pieces))];
    }),
  );
};

/** Pictures become nothing: they are not read, and their bytes need no unpacking. */
const convert = async (parts: ReadonlyMap<string, Buffer>): Promise<string> => {
  const { default: mammoth } = await import('mammoth');
  const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));
  // The library's types leave out that it takes an opened archive.
  const opened = { file: archiveOf(parts) } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0];
  try {
    const { value } = await mammoth.convertToHtml(opened, {
      convertImage: withoutPictures,
      // A document may not say how it is to be read.
      includeEmbeddedStyleMap: false,
    });
    return value;
  } catch (cause) {
    throw new CorroborateError('unreadable-document', 'The Word document is damaged', {
      hint: 'Open it in a word processor and save it again.',
      cause,
    });
  }
};

/** What a Word document shows, as a page; what it hides is apart. */
export async function docxPage(
  bytes: Uint8Array,
): Promise<{ page: HtmlDocument; metadata: Reading['metadata']; pieces: HiddenPieces }> {
  const parts = await zipParts(bytes, (name) => /\.(?:xml|rels)$/iu.test(name));
  const metadata = metadataOf(parts.get('docProps/core.xml')?.toString('utf8') ?? '');
  const pieces = new HiddenPieces();
  return { page: parseHtml(await convert(withoutHidden(parts, pieces))), metadata, pieces };
}

/** Reads Word documents: headings, lists, tables, links and notes. */
export const docxReader: Reader = {
  name: 'docx',
  version: 3,
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  extensions: ['.docx'],
  async read(bytes) {
    const { page, metadata, pieces } = await docxPage(bytes);
    const { body } = page;
    const writer = new BlockWriter();
    for (const { kind, runs, level } of body === null ? [] : htmlBlocks(body, null)) {
      writer.add(kind, runs, level === undefined ? {} : { level });
    }
    const made = writer.finish();
    const heading = made.blocks.find(({ kind }) => kind === 'heading')?.span;
    const title = metadata.title ?? (heading ? made.text.slice(heading.start, heading.end) : null);
    return {
      ...made,
      metadata: { ...metadata, title },
      warnings: [],
      hidden: pieces.found(),
    };
  },
};
