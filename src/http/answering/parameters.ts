import { z } from '@hono/zod-openapi';
import { MOST_KEY } from './idempotent.js';

const id = (description: string) => z.string().min(1).max(200).meta({ description });

export const dossierParameters = z.object({ dossier: id("The dossier's name in addresses.") });

export const documentParameters = dossierParameters.extend({ document: id('Id of the document.') });

export const tableParameters = documentParameters.extend({
  place: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .meta({ description: 'Which table of the document, from 1.' }),
});

export const publisherParameters = dossierParameters.extend({
  publisher: id('Name of the publisher.'),
});

export const checkParameters = dossierParameters.extend({ check: id('Id of the check.') });

export const rulingParameters = dossierParameters.extend({ ruling: id('Id of the ruling.') });

export const watchedParameters = dossierParameters.extend({ source: id('Id of the source.') });

/** Headers that every write may carry. */
export const writeHeaders = z.object({
  'idempotency-key': z.string().min(1).max(MOST_KEY).optional().meta({
    description: 'Any text, new for each write: sent again, it gets the first answer again.',
  }),
});
