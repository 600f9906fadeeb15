import { z } from 'zod';
import { counted } from '../../model/counted.js';
import { placeLines, placeOf, placeSchema } from '../place.js';
import { defineTool } from '../tool.js';
import { expectShown } from '../withholding.js';

const MOST_PLACES = 5;

export const verifyQuote = defineTool({
  name: 'verify_quote',
  title: 'Verify a quotation',
  description:
    'Look up whether a quotation stands word for word in a document of the dossier, and where. Words may be left out where that is marked (… or [brackets]); where a quotation drops words that limit or deny it, it is not found but cut short. It says nothing about whether the words are true, or quoted in their sense.',
  scope: 'read',
  input: z.strictObject({
    quote: z.string().trim().min(1).max(4000).meta({ description: 'The words, without marks.' }),
    document: z.string().trim().min(1).optional().meta({
      description: 'Id of the only document to look in.',
    }),
  }),
  output: z.object({
    found: z.boolean(),
    places: z.array(placeSchema),
    cutShort: z.array(placeSchema).meta({
      description: 'Sentences that it is cut from, which go on to limit what it says, or deny it.',
    }),
    nearest: placeSchema.nullable().meta({
      description: 'Where it is not found: the passage with most of its words.',
    }),
  }),
  async run(dossier, { quote, document }, { signal }) {
    await dossier.expectWhole();
    if (document !== undefined) await expectShown(dossier, document);
    const { verifyQuotation } = await import('../../app/auditing/verify-quotation.js');
    const request = { quotation: quote, document, limit: MOST_PLACES };
    const verified = await verifyQuotation(await dossier.context.stores(), request, signal);
    const places = verified.places.map(placeOf);
    const cutShort = verified.cutShort.map(placeOf);
    const nearest = verified.nearest && placeOf(verified.nearest);
    const headline =
      places.length > 0
        ? `Found word for word in ${counted(places.length, 'document')}${places.length === MOST_PLACES ? ' or more' : ''}.`
        : cutShort.length > 0
          ? 'Cut short: its words stand here, in sentences that limit or deny what it says.'
          : 'Not found word for word in any document that was looked in.';
    const near = nearest === null ? [] : placeLines(nearest, 'Most of its words stand here: ');
    return {
      value: { found: places.length > 0, places, cutShort, nearest },
      lines: [
        headline,
        ...places.flatMap((place) => placeLines(place)),
        ...cutShort.flatMap((place) => placeLines(place, 'Cut from: ')),
        ...near,
      ],
    };
  },
});
