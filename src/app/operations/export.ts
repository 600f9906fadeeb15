import { dirname } from 'node:path';
import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import type { OperationContext } from '../context.js';
import { defineOperation } from '../operation.js';
import { type ExportOutput, exportOutputSchema } from '../outputs/export.js';
import type { RunOptions } from '../run-options.js';

/** What is said where no folder was asked for. */
const noFolder = (dir: string): ExportOutput => ({
  dir,
  documents: 0,
  publishers: 0,
  checks: 0,
  rulings: 0,
  missing: [],
});

async function exportFolder(
  context: OperationContext,
  dir: string,
  options: RunOptions,
): Promise<ExportOutput> {
  const { exportTo } = await import('../exporting/export-to.js');
  return exportTo(context, dir, options);
}

/** Writes the documents out with readable names. */
export const exportDossier = defineOperation({
  name: 'export',
  summary:
    'write documents, sources.yaml, checks and rulings to a folder that `add` reads back, or the fetched pages to a web archive',
  input: z.object({
    dir: z.string().min(1).optional().meta({
      description:
        'The folder to write; it must be empty or not exist yet. May be left out with `wacz`.',
      positional: true,
    }),
    wacz: z.string().min(1).optional().meta({
      description: 'Write the pages that were fetched, as they came, to this WACZ file.',
      placeholder: 'FILE',
    }),
  }),
  output: exportOutputSchema,
  async run(context, { dir, wacz }, options) {
    if (dir === undefined && wacz === undefined)
      throw new CorroborateError('invalid-input', 'export: neither a folder nor a file is named', {
        hint: 'Name a folder, or a file with `wacz`.',
      });
    if (wacz === undefined) return exportFolder(context, dir ?? '', options);
    const { writeWacz } = await import('../exporting/write-wacz.js');
    const written = await writeWacz(context, wacz, options);
    const rest =
      dir === undefined
        ? noFolder(dirname(written.file))
        : await exportFolder(context, dir, options);
    return { ...rest, wacz: written };
  },
  outcome: ({ missing }) => (missing.length > 0 ? 'dossier-damaged' : undefined),
});
