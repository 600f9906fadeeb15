import { createHash } from 'node:crypto';
import { z } from 'zod';
import { runOperation } from '../../app/operation.js';
import { show } from '../../app/operations/show.js';
import { CorroborateError } from '../../model/error.js';
import { placeLines, placeOf, placeSchema } from '../place.js';
import { sourceWords } from '../source-words.js';
import { defineTool } from '../tool.js';
import { documentUri } from '../uris.js';
import { expectShown } from '../withholding.js';

/** Code units of a document's text that are shown at most, in the span and on each side of it. */
const MOST = 4000;
const USUAL_AROUND = 400;

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

const pageAt = (blocks: { start: number; end: number; page?: number | undefined }[], at: number) =>
  blocks.find(({ start, end }) => start <= at && at < end)?.page ?? null;

function spanWithin(length: number, start: number, end: number): { start: number; end: number } {
  if (start < end && end <= length && end - start <= MOST) return { start, end };
  throw new CorroborateError('invalid-input', `The text has no span ${start} to ${end} to show`, {
    hint: `Name a start before an end, both within its ${length} characters, and at most ${MOST} apart.`,
  });
}

export const showSpan = defineTool({
  name: 'show_span',
  title: 'Show a span of a document',
  description:
    'Show the words of a document at a span, as evidence and search name it, with the text around them, and the hashes that prove them.',
  scope: 'read',
  input: z.strictObject({
    ...show.input.shape,
    start: z.int().min(0).meta({ description: 'Where the span starts, as evidence gives it.' }),
    end: z.int().min(1).meta({ description: 'Where it ends.' }),
    around: z.int().min(0).max(MOST).default(USUAL_AROUND).meta({
      description: 'Characters to show on each side.',
    }),
  }),
  output: placeSchema.extend({
    before: z.string(),
    after: z.string(),
    length: z.int().meta({ description: 'Characters of the whole text.' }),
    sha256: z.object({
      quote: z.string().meta({ description: 'Of the quote in UTF-8.' }),
      document: z.string().meta({ description: 'Of the captured bytes.' }),
    }),
  }),
  async run({ context, withheld }, { document, extraction, start, end, around }) {
    await expectShown({ withheld }, document);
    const shown = await runOperation(show, context, { document, extraction });
    const { text, blocks } = shown;
    const span = spanWithin(text.length, start, end);
    const quote = text.slice(start, end);
    const page = pageAt(blocks, start);
    const place = placeOf({ document: shown, extraction: shown.extraction, span, page, quote });
    const value = {
      ...place,
      before: text.slice(Math.max(0, start - around), start),
      after: text.slice(end, end + around),
      length: text.length,
      sha256: { quote: sha256Of(quote), document: shown.sha256 },
    };
    const lines = [
      ...placeLines(place),
      `SHA-256 of the quote: ${value.sha256.quote}`,
      `SHA-256 of the document: ${value.sha256.document}`,
      'Before it:',
      ...sourceWords(value.before),
      'After it:',
      ...sourceWords(value.after),
    ];
    return {
      withheld: null,
      value,
      lines,
      links: [{ uri: documentUri(document), name: document }],
    };
  },
});
