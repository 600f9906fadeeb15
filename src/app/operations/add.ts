import { z } from 'zod';
import { ERROR_CODES, type ErrorCode } from '../../model/error.js';
import { defineOperation } from '../operation.js';

const documentSchema = z.object({
  /** As it was named, or its path in the folder that was named. */
  name: z.string(),
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
});

const errorCodes = Object.keys(ERROR_CODES).filter(
  (code): code is ErrorCode => code in ERROR_CODES,
);

const outputSchema = z.object({
  /** Documents new to the dossier. */
  added: z.array(
    documentSchema.extend({
      sentences: z.int(),
      /** What its reader could not read or had to guess. */
      warnings: z.array(z.string()),
    }),
  ),
  /** Documents that were in the dossier and of which more is known now. */
  updated: z.array(documentSchema.extend({ changed: z.array(z.enum(['metadata', 'text'])) })),
  /** Documents that were in the dossier and stay as they were. */
  known: z.array(documentSchema),
  /** Files that are no documents, with the reason. */
  skipped: z.array(z.object({ name: z.string(), reason: z.string() })),
  failed: z.array(
    z.object({
      name: z.string(),
      code: z.enum(errorCodes),
      message: z.string(),
      hint: z.string().nullable(),
    }),
  ),
  /** Whether the work was stopped before it was through. */
  interrupted: z.boolean(),
  dossier: z.object({ documents: z.int(), revision: z.string() }),
});

export type AddOutput = z.infer<typeof outputSchema>;

/** One failure keeps its own code where nothing else was asked for. */
function outcome({ added, updated, known, failed, interrupted }: AddOutput): ErrorCode | undefined {
  if (interrupted) return 'interrupted';
  const [first] = failed;
  if (first === undefined) return undefined;
  const alone = failed.length === 1 && added.length + updated.length + known.length === 0;
  return alone ? first.code : 'some-items-failed';
}

/** Captures, reads and indexes files, folders and web pages. */
export const add = defineOperation({
  name: 'add',
  summary: 'capture, read and index files, folders and web pages',
  input: z.object({
    sources: z.array(z.string().trim().min(1)).min(1).meta({
      description:
        'Files, folders (with all below them) and web addresses. A folder may hold a sources.yaml.',
      positional: true,
      placeholder: 'PATH|URL',
    }),
    allowPrivate: z.boolean().default(false).meta({
      description: 'Fetch from private, loopback and link-local addresses too.',
    }),
    ignoreRobots: z.boolean().default(false).meta({
      description: 'Fetch pages that robots.txt asks programs not to fetch.',
    }),
  }),
  output: outputSchema,
  async run(context, input, options) {
    const { addSources } = await import('../adding/add-sources.js');
    return addSources(context, input, options);
  },
  outcome,
});
