import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CorroborateError } from '../src/model/error.js';
import { quoteOf } from '../src/model/span.js';
import { extract } from '../src/reading/extract.js';

/** What reading a file gives, with quotes in place of offsets: the form of `expected.json`. */
export async function describeReading(path: string): Promise<unknown> {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const hints = { name: basename(path), url: null, mediaType: null };
    const { extraction, mediaType, metadata } = await extract(bytes, hints, sha256);
    const { text, blocks, links, sentences, warnings, reader } = extraction;
    return {
      mediaType,
      reader: reader.name,
      metadata,
      warnings,
      blocks: blocks.map(({ span, ...block }) => ({ ...block, text: quoteOf(text, span) })),
      links: links.map(({ span, target }) => ({ text: quoteOf(text, span), target })),
      sentences: sentences.map((span) => quoteOf(text, span)),
    };
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    return { error: { code: error.code, message: error.message, hint: error.hint } };
  }
}
