import { z } from '@hono/zod-openapi';
import { KIND_SOURCES } from '../../model/fact-sources.js';
import { PUBLISHER_KINDS } from '../../model/publisher.js';

export const publisherEditSchema = z
  .strictObject({
    kind: z.enum(PUBLISHER_KINDS),
    interests: z
      .array(z.string().trim().min(1).max(500))
      .max(50)
      .meta({ description: 'What it has at stake in the matter, one sentence each.' }),
  })
  .openapi('PublisherEdit');

export const publisherSchema = z
  .object({
    name: z.string(),
    kind: z.enum(PUBLISHER_KINDS),
    interests: z.array(z.string()),
    kindFrom: z
      .enum(KIND_SOURCES)
      .optional()
      .meta({ description: 'Where the kind comes from, if nobody gave it.' }),
    entered: z
      .array(z.string())
      .optional()
      .meta({ description: 'The interests that a user entered.' }),
    listed: z
      .object({ interests: z.array(z.string()), source: z.string() })
      .optional()
      .meta({ description: 'The interests that come with Corroborate, and who recorded them.' }),
    documents: z.int(),
    etag: z.string().meta({ description: 'To be sent as If-Match when it is changed.' }),
  })
  .openapi('Publisher');
