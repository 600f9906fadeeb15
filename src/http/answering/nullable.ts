import { z } from '@hono/zod-openapi';

/** A named schema or null, without the name's own component becoming nullable in the document. */
export const nullable = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()]);
