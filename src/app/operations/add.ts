import { z } from 'zod';
import type { ErrorCode } from '../../model/error.js';
import { defineOperation } from '../operation.js';
import { type AddOutput, addOutputSchema } from '../outputs/add.js';

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
  summary: 'add files, folders and web pages to the dossier',
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
      description: 'Fetch pages even if robots.txt asks programs not to.',
    }),
    render: z.boolean().default(false).meta({
      description:
        'Run the scripts of pages that are empty without them, in an installed Chromium.',
    }),
    trust: z.boolean().default(false).meta({
      description:
        'Accept what a folder’s sources.yaml says about known publishers, and where a web archive says its pages are from.',
    }),
    key: z.string().min(1).optional().meta({
      description:
        'The public key, in PEM, of the desk that signed a web archive; this desk’s own key is known already.',
      placeholder: 'FILE',
    }),
    followSymlinks: z.boolean().default(false).meta({
      description: 'Follow links that lead out of the folder being added.',
    }),
    wordsOnly: z.boolean().default(false).meta({
      description:
        'Skip the vectors for now: passages are found by their words until you run `reindex`.',
    }),
    noOcr: z.boolean().default(false).meta({
      description:
        'Leave scans and photographs unread for now: add them again to have their text recognised.',
    }),
  }),
  output: addOutputSchema,
  async run(context, input, options) {
    const { addSources } = await import('../adding/add-sources.js');
    return addSources(context, input, options);
  },
  outcome,
});
