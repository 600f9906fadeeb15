import { z } from 'zod';

/** What zod says of every whole number, and no endpoint needs to hear. */
const WIDEST = new Set([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]);

/**
 * The JSON schema of an answer, as endpoints that hold models to schemas strictly take it: each
 * object has all its properties and no others.
 */
export function answerSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _version, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      delete jsonSchema.default;
      if (WIDEST.has(jsonSchema.minimum ?? 0)) delete jsonSchema.minimum;
      if (WIDEST.has(jsonSchema.maximum ?? 0)) delete jsonSchema.maximum;
      if (jsonSchema.type !== 'object' || jsonSchema.properties === undefined) return;
      jsonSchema.required = Object.keys(jsonSchema.properties);
      jsonSchema.additionalProperties = false;
    },
  });
  return rest;
}
