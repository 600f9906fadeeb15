import { z } from 'zod';
import { runOperation } from '../../app/operation.js';
import { search as operation } from '../../app/operations/search.js';
import { counted } from '../../model/counted.js';
import { placeLines, placeOf, placeSchema } from '../place.js';
import { defineTool, sentenceOf } from '../tool.js';

/** An assistant that wants more looks for other words. */
const MOST = 20;
const USUAL = 5;

export const search = defineTool({
  name: 'search',
  title: 'Search the dossier',
  description: `${sentenceOf(operation)} Returns passages with the place of each. A passage that is found is no evidence yet: \`ask\` weighs it.`,
  scope: 'read',
  input: z.strictObject({
    ...operation.input.shape,
    limit: z.int().min(1).max(MOST).default(USUAL).meta({ description: 'How many passages.' }),
  }),
  output: z.object({
    hits: z.array(placeSchema),
    found: z.int().meta({ description: 'Passages with any of the words, 1000 at most.' }),
  }),
  async run(dossier, input) {
    await dossier.expectWhole();
    const { hits, facetsOver } = await runOperation(operation, dossier.context, input);
    const places = hits.map(({ text, ...hit }) => placeOf({ ...hit, quote: text }));
    const headline = `${counted(hits.length, 'passage')} of ${facetsOver} with any of the words, the best first.`;
    return {
      value: { hits: places, found: facetsOver },
      lines: [headline, ...places.flatMap((place) => placeLines(place))],
    };
  },
});
