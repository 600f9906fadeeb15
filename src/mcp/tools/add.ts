import { z } from 'zod';
import { add as operation } from '../../app/operations/add.js';
import { CorroborateError } from '../../model/error.js';
import { sourceWords } from '../source-words.js';
import { defineTool, sentenceOf } from '../tool.js';
import { toolHint } from '../tool-hint.js';

/** Each is fetched and read before the answer. */
const MOST = 10;

const itemSchema = z.object({ name: z.string(), id: z.string() });

export const add = defineTool({
  name: 'add',
  title: 'Add sources to the dossier',
  description: `${sentenceOf(operation)} What is added becomes evidence and cannot be taken out again: ask the user first. A server that others share takes web pages alone.`,
  scope: 'write',
  input: z.strictObject({
    sources: operation.input.shape.sources.max(MOST).meta({
      description: 'Web addresses and, where the dossier is on this machine, files and folders.',
    }),
  }),
  output: z.object({
    added: z.array(itemSchema),
    known: z.array(itemSchema).meta({ description: 'In the dossier before.' }),
    failed: z.array(
      z.object({ name: z.string(), message: z.string(), hint: z.string().nullable() }),
    ),
  }),
  async run(dossier, { sources }, options) {
    if (dossier.add === null) {
      throw new CorroborateError('forbidden', 'Nothing may be added here', {
        hint: 'The server’s owner has to allow it.',
      });
    }
    const done = await dossier.add(sources, options);
    const failed = done.failed.map(({ name, message, hint }) => ({
      name,
      message,
      hint: hint && toolHint(hint),
    }));
    const named = (state: string, items: { name: string; id: string }[]) =>
      items.flatMap(({ name, id }) => [`${state} as ${id}:`, ...sourceWords(name)]);
    return {
      withheld: null,
      value: { added: done.added, known: done.known, failed },
      lines: [
        ...named('Added', done.added),
        ...named('Known before', done.known),
        ...failed.flatMap(({ name, message, hint }) => [
          'Not added:',
          ...sourceWords(name),
          ...sourceWords([message, ...(hint === null ? [] : [hint])].join('. ')),
        ]),
      ],
    };
  },
});
