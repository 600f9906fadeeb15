import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import { reportSchema } from '../../model/report.js';
import type { WebBudget } from '../../model/web-run.js';
import type { Trace } from '../asking/trace.js';
import { defineOperation } from '../operation.js';
import { unsentRequestSchema } from '../outputs/models.js';

const outputSchema = reportSchema.extend({
  /** Why each passage ranked where it did; only where it was asked for. */
  trace: z.custom<Trace>().optional(),
  /** What language models would have been sent; only of a dry run, of which nothing is kept. */
  wouldSend: z.array(unsentRequestSchema).optional(),
});

export type AskOutput = z.infer<typeof outputSchema>;

const withoutWeb = (): CorroborateError =>
  new CorroborateError(
    'invalid-input',
    'A budget, `fresh` and `render` are for questions to the web',
    {
      hint: 'Add `web`, or leave them out.',
    },
  );

const dryWeb = (): CorroborateError =>
  new CorroborateError('invalid-input', 'A dry run does not search the web', {
    hint: 'Ask with `web` alone, or with `dryRun` alone.',
  });

/** The limits that were given. */
function onlyGiven(limits: { [Name in keyof WebBudget]?: number | undefined }): Partial<WebBudget> {
  const given = Object.entries(limits).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

/** Answers a question from the dossier and keeps the answer as a check. */
export const ask = defineOperation({
  name: 'ask',
  summary: 'answer a question or check a claim, with evidence for every sentence',
  input: z.object({
    question: z.string().trim().min(1, 'a question has words').max(2000).meta({
      description: 'A question or a statement to check.',
      positional: true,
    }),
    asOf: z.iso.date('a date is YYYY-MM-DD').optional().meta({
      description:
        'Use only what was published by this day (YYYY-MM-DD). Undated documents are left out, and the report says how many.',
      placeholder: 'DATE',
    }),
    explain: z.boolean().default(false).meta({
      description: 'Explain why each passage and sentence was chosen.',
    }),
    dryRun: z.boolean().default(false).meta({
      description:
        'Send nothing to any language model: print what would be sent, word for word, and keep nothing.',
    }),
    web: z.boolean().default(false).meta({
      description:
        'Search the web first, and keep what is read as documents of the dossier. Queries leave this machine.',
    }),
    webOnly: z.boolean().default(false).meta({
      description: 'Search the web first, and answer from what is read there alone.',
    }),
    fresh: z.boolean().default(false).meta({
      description: 'With --web: start anew instead of going on with a run that was cut short.',
    }),
    render: z.boolean().default(false).meta({
      description:
        'With --web: run the scripts of pages that are empty without them, in an installed Chromium.',
    }),
    pages: z.int().min(1).max(1000).optional().meta({
      description: 'With --web: pages to visit at most. 40 unless given.',
      placeholder: 'N',
    }),
    seconds: z.number().min(5).max(86_400).optional().meta({
      description: 'With --web: seconds to spend on the web at most. 300 unless given.',
      placeholder: 'N',
    }),
    megabytes: z.number().min(1).max(100_000).optional().meta({
      description: 'With --web: megabytes to fetch at most. 100 unless given.',
      placeholder: 'N',
    }),
    queries: z.int().min(1).max(1000).optional().meta({
      description: 'With --web: searches to make at most, in the place of what is configured.',
      placeholder: 'N',
    }),
    dollars: z.number().min(0).max(1000).optional().meta({
      description:
        'With --web: what the searches may cost by published prices, in the place of what is configured.',
      placeholder: 'N',
    }),
  }),
  output: outputSchema,
  startsDossier: ({ web, webOnly }) => web === true || webOnly === true,
  async run(context, { question, asOf, explain, dryRun, fresh, render, ...rest }, options) {
    const { web: also, webOnly, ...limits } = rest;
    const web = also || webOnly;
    const { askDossier, previewQuestion } = await import('../asking/ask-dossier.js');
    const request = { question, asOf: asOf ?? null };
    if (dryRun) {
      if (web) throw dryWeb();
      const { report, wouldSend } = await previewQuestion(context, request, options);
      return { ...report, wouldSend };
    }
    const budget = onlyGiven(limits);
    if (!web && (fresh || render || Object.keys(budget).length > 0)) throw withoutWeb();
    const { report, trace } = web
      ? await import('../web/ask-web.js').then(({ askWeb }) =>
          askWeb(
            context,
            { ...request, budget, fresh, render, scope: webOnly ? 'only' : 'also' },
            options,
          ),
        )
      : await askDossier(context, request, options);
    return explain ? { ...report, trace } : report;
  },
});
