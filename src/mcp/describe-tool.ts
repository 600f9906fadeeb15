import type { Tool as ToolDescription } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Tool } from './tool.js';

/** What only the command line makes something of. */
const OF_COMMANDS = ['positional', 'placeholder'];

const objectSchema = z.looseObject({ type: z.literal('object') });

const jsonSchemaOf = (schema: z.ZodObject, io: 'input' | 'output') =>
  objectSchema.parse(
    z.toJSONSchema(schema, {
      io,
      target: 'draft-7',
      override: ({ jsonSchema }) => {
        for (const key of OF_COMMANDS) delete jsonSchema[key];
      },
    }),
  );

/**
 * A tool as the protocol lists it. Asking keeps its report in the dossier, so that it is not read-only;
 * nothing that a tool does destroys anything.
 */
export const describeTool = (tool: Tool): ToolDescription => {
  const { name, title, description, scope, input, output } = tool;
  const keeps = scope === 'write' || name === 'ask';
  return {
    name,
    title,
    description,
    inputSchema: jsonSchemaOf(input, 'input'),
    outputSchema: jsonSchemaOf(output, 'output'),
    annotations: {
      title,
      readOnlyHint: !keeps,
      destructiveHint: false,
      idempotentHint: name !== 'ask',
      // Adding reaches the web, and asking the models that are configured: they may be hosted.
      openWorldHint: keeps,
    },
  };
};
