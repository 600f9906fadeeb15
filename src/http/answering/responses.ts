import type { z } from '@hono/zod-openapi';
import { problemSchema } from './problem-schema.js';

/** An answer in JSON, for the description of a route. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A request body in JSON that may not be left out. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});

/** What every route answers where something is wrong. */
export const problems = {
  default: {
    description: 'A problem: its code says which.',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
} as const;

/** The security requirement of a route: what a token must allow. */
export const allows = (scope: 'read' | 'ask' | 'write') => [{ token: [scope] }];
