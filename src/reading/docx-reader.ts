import { Buffer } from 'node:buffer';
import { CorroborateError } from '../model/error.js';
import { BlockWriter } from './block-writer.js';
import { htmlBlocks } from './html-blocks.js';
import { parseHtml, textOf } from './html-dom.js';
import { toIsoDate } from './iso-date.js';
import type { Reader, Reading } from './reader.js';
import { checkZip, zipEntryText } from './zip-limits.js';

const propertyOf = (xml: string, name: string): string | null => {
  const value = new RegExp(`<${name}\\b[^>]*>([^<]{1,1000})</${name}>`, 'u').exec(xml)?.[1];
  return value === undefined ? null : textOf(parseHtml(value).body) || null;
};

const metadataOf = async (bytes: Uint8Array): Promise<Reading['metadata']> => {
  const xml = (await zipEntryText(bytes, 'docProps/core.xml')) ?? '';
  return {
    title: propertyOf(xml, 'dc:title'),
    byline: propertyOf(xml, 'dc:creator'),
    publisher: null,
    date: toIsoDate(propertyOf(xml, 'dcterms:created')),
    url: null,
  };
};

/** Pictures become nothing: they are not read, and their bytes need no unpacking. */
const convert = async (bytes: Uint8Array): Promise<string> => {
  const { default: mammoth } = await import('mammoth');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: withoutPictures });
    return value;
  } catch (cause) {
    throw new CorroborateError('unreadable-document', 'The Word document is damaged', {
      hint: 'Open it in a word processor and save it again.',
      cause,
    });
  }
};

/** Reads Word documents: headings, lists, tables, links and notes. */
export const docxReader: Reader = {
  name: 'docx',
  version: 2,
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  extensions: ['.docx'],
  async read(bytes) {
    await checkZip(bytes, (name) => /\.(?:xml|rels)$/iu.test(name));
    const metadata = await metadataOf(bytes);
    const { body } = parseHtml(await convert(bytes));
    const writer = new BlockWriter();
    for (const { kind, runs, level } of body === null ? [] : htmlBlocks(body, null)) {
      writer.add(kind, runs, level === undefined ? {} : { level });
    }
    const made = writer.finish();
    const heading = made.blocks.find(({ kind }) => kind === 'heading')?.span;
    const title = metadata.title ?? (heading ? made.text.slice(heading.start, heading.end) : null);
    return { ...made, metadata: { ...metadata, title }, warnings: [] };
  },
};
