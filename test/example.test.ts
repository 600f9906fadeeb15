import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PUBLISHER_KINDS, publisherSchema } from '../src/model/publisher.js';

const FOLDER = 'examples/sheriff-exchange/documents';

const sourcesSchema = z.strictObject({
  publishers: z.array(publisherSchema),
  documents: z.array(
    z.strictObject({
      file: z.string(),
      title: z.string().optional(),
      publisher: z.string(),
      date: z.iso.date().optional(),
      url: z.url().optional(),
    }),
  ),
});

const sources = sourcesSchema.parse(parse(readFileSync(join(FOLDER, 'sources.yaml'), 'utf8')));
const files = readdirSync(FOLDER)
  .filter((name) => name !== 'sources.yaml')
  .sort();

async function textOf(file: string): Promise<string> {
  const bytes = readFileSync(join(FOLDER, file));
  if (file.endsWith('.docx')) return (await mammoth.extractRawText({ buffer: bytes })).value;
  if (file.endsWith('.pdf')) return pdfText(new Uint8Array(bytes));
  const text = bytes.toString('utf8');
  if (file.endsWith('.eml')) return text.replace(/=\n/g, '');
  if (file.endsWith('.html')) return text.replace(/<head>.*<\/head>/s, '').replace(/<[^>]+>/g, ' ');
  return text;
}

async function pdfText(data: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return (await Promise.all(pages)).join(' ').replace(/\s+/g, ' ');
}

describe('the shipped example', () => {
  it('names every document in sources.yaml, once, and no other', () => {
    expect(sources.documents.map(({ file }) => file).sort()).toEqual(files);
  });

  it('registers every publisher that a document names, and no other', () => {
    const named = new Set(sources.documents.map(({ publisher }) => publisher));
    expect(sources.publishers.map(({ name }) => name).sort()).toEqual([...named].sort());
  });

  it('has publishers of every kind that the dispute calls for', () => {
    const kinds = new Set(sources.publishers.map(({ kind }) => kind));
    const absent = PUBLISHER_KINDS.filter((kind) => !kinds.has(kind));
    expect(absent).toEqual(['fact-check', 'unknown']);
  });

  it.each(files)('says in %s that it was written for the example', async (file) => {
    expect(await textOf(file)).toContain('is a summary written for the Corroborate example;');
  });

  it.each(files.filter((file) => !file.endsWith('.csv')))('keeps %s short', async (file) => {
    const words = (await textOf(file)).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(450);
  });
});
