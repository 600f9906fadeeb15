import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { RELATION_CERTAINTIES, RELATION_KINDS } from '../../src/model/relation.js';

const labelledSchema = z.object({
  sentence: z.string(),
  relations: z.array(
    z.object({
      kind: z.enum(RELATION_KINDS),
      agent: z.string(),
      patient: z.string(),
      certainty: z.enum(RELATION_CERTAINTIES),
    }),
  ),
});

/** An invented sentence with all that it says of two named bodies. */
export type LabelledSentence = z.infer<typeof labelledSchema> & { group: string };

/** The labelled sentences of a folder, by file. */
export async function readLabelled(folder: string): Promise<LabelledSentence[]> {
  const all: LabelledSentence[] = [];
  for (const file of (await readdir(folder)).toSorted()) {
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n').filter(Boolean);
    for (const line of lines)
      all.push({ ...labelledSchema.parse(JSON.parse(line)), group: file.replace('.jsonl', '') });
  }
  return all;
}
