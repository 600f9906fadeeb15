import { z } from 'zod';
import { CorroborateError, type ErrorCode } from '../../model/error.js';
import { WATCHED_KINDS } from '../../model/watch.js';
import type { OperationContext } from '../context.js';
import { defineOperation } from '../operation.js';
import { type WatchOutput, watchOutputSchema } from '../outputs/watch.js';
import type { RunOptions } from '../run-options.js';

const inputSchema = z.object({
  action: z.enum(['add', 'list', 'remove', 'run']).meta({
    description: 'What to do.',
    positional: true,
  }),
  sources: z.array(z.string().trim().min(1)).optional().meta({
    description: 'To add: web addresses and folders. To remove: the same, or ids.',
    positional: true,
    placeholder: 'SOURCE',
  }),
  kind: z.enum(WATCHED_KINDS).optional().meta({
    description: 'What the sources are. By default, each is looked at to find out.',
    placeholder: 'KIND',
  }),
  allowPrivate: z.boolean().default(false).meta({
    description: 'Let the hosts of the sources being added be on a private network.',
  }),
  render: z.boolean().default(false).meta({
    description:
      'For `run`: run the scripts of pages that are empty without them, in an installed Chromium.',
  }),
  since: z.iso.date('a date is YYYY-MM-DD').optional().meta({
    description: 'For `run`: leave out new pages that a list dates before this day.',
    placeholder: 'DATE',
  }),
  webhook: z.string().min(1).optional().meta({
    description:
      'For `run`: post what changed as JSON to an https address, or one of this machine.',
    placeholder: 'URL',
  }),
  mailFile: z.string().min(1).optional().meta({
    description: 'For `run`: write what changed as an .eml file into this folder.',
    placeholder: 'DIR',
  }),
});

type Input = z.output<typeof inputSchema>;

/** The sources that an action is about. @throws {CorroborateError} `invalid-input`. */
function sourcesOf({ action, sources = [] }: Input): string[] {
  const needs = action === 'add' || action === 'remove';
  if (needs === sources.length > 0) return sources;
  const message = needs ? `watch ${action}: no source is named` : `watch ${action} takes no source`;
  throw new CorroborateError('invalid-input', message, { hint: 'See what `watch` takes.' });
}

async function change(context: OperationContext, input: Input, options: RunOptions) {
  const { addWatched, removeWatched } = await import('../watching/watched-sources.js');
  const { kind = null, allowPrivate } = input;
  const changed = [];
  for (const address of sourcesOf(input))
    changed.push(
      input.action === 'add'
        ? await addWatched(context, { address, kind, allowPrivate }, options)
        : await removeWatched(context, address),
    );
  return changed;
}

async function run(
  context: OperationContext,
  { since, webhook, mailFile, render }: Input,
  options: RunOptions,
): Promise<WatchOutput> {
  const [{ runWatch }, { isAlarming }] = await Promise.all([
    import('../watching/run-watch.js'),
    import('../watching/judge-look.js'),
  ]);
  const request = {
    since: since ?? null,
    webhook: webhook ?? null,
    mailFolder: mailFile ?? null,
    wordsOnly: false,
    render,
  };
  const found = await runWatch(context, request, options);
  return {
    action: 'run',
    changed: found.runs.some(({ items }) => items.some(isAlarming)),
    ...found,
  };
}

/** Changes come before failures: whoever asks for the exit code wants to know of them first. */
function outcome(output: WatchOutput): ErrorCode | undefined {
  if (output.action !== 'run') return undefined;
  if (output.interrupted) return 'interrupted';
  if (output.changed) return 'sources-changed';
  const failed = [...output.runs, ...output.alerts].some(({ failure }) => failure !== null);
  return failed ? 'some-items-failed' : undefined;
}

/** Watches feeds, sitemaps, pages and folders for what is new, changed or gone. */
export const watch = defineOperation({
  name: 'watch',
  summary: 'watch feeds, sitemaps, pages and folders, and add what is new or has changed',
  input: inputSchema,
  output: watchOutputSchema,
  async run(context, input, options): Promise<WatchOutput> {
    if (input.action === 'add' || input.action === 'remove')
      return { action: input.action, sources: await change(context, input, options) };
    sourcesOf(input);
    if (input.action === 'run') return run(context, input, options);
    const { listWatched } = await import('../watching/watched-sources.js');
    const { ledger } = await context.stores();
    return { action: 'list', sources: await listWatched(ledger) };
  },
  outcome,
});
