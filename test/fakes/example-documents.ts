import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Publisher, publisherSchema } from '../../src/model/publisher.js';
import { extract } from '../../src/reading/extract.js';
import type { SmallDocument } from './small-dossier.js';

const FOLDER = 'examples/sheriff-exchange/documents';

const sourcesSchema = z.object({
  publishers: z.array(publisherSchema),
  documents: z.array(
    z.object({
      file: z.string(),
      title: z.string().optional(),
      publisher: z.string(),
      date: z.string().optional(),
    }),
  ),
});

const sources = () =>
  sourcesSchema.parse(parse(readFileSync(join(FOLDER, 'sources.yaml'), 'utf8')));

/** The register of the shipped example. */
export const examplePublishers = (): Publisher[] => sources().publishers;

/** The documents of the shipped example as readers read them, whatever their format. */
export async function exampleDocuments(): Promise<SmallDocument[]> {
  const described = new Map(sources().documents.map((entry) => [entry.file, entry]));
  const files = readdirSync(FOLDER).filter((file) => described.has(file));
  return Promise.all(
    files.sort().map(async (file) => {
      const bytes = readFileSync(join(FOLDER, file));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const { extraction, metadata } = await extract(
        bytes,
        { name: file, url: null, mediaType: null },
        sha256,
      );
      const entry = described.get(file);
      return {
        title: entry?.title ?? metadata.title,
        publisher: entry?.publisher ?? 'Unknown',
        date: entry?.date ?? metadata.date,
        text: `${extraction.text}\n`,
      };
    }),
  );
}
