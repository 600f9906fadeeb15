import { z } from 'zod';
import { DRAFT_CLASSES, DRAFT_FAULTS, UNCHECKED_REASONS } from './draft-classes.js';
import { evidenceSchema } from './evidence.js';
import { spanSchema } from './span.js';

const placedQuoteSchema = evidenceSchema.pick({
  document: true,
  span: true,
  page: true,
  quote: true,
});

const findingSchema = z.enum(['supported', 'refuted', 'conflicting', 'not-decided', 'not-found']);

/** Words of a sentence: `span` counts in its text, and is null where they stand nowhere in particular. */
const detailSchema = z.object({
  text: z.string(),
  kind: z.enum(['number', 'date', 'name', 'negation', 'scope']),
  span: spanSchema.nullable(),
});

const quotationSchema = z.object({
  text: z.string(),
  /** From the start of the sentence in which it begins, without the marks; it may end in a later one. */
  span: spanSchema,
  found: placedQuoteSchema.nullable(),
  /**
   * `exact`: word for word, with what was left out marked; `changed`: with other words; `joined`: of places that
   * stand apart; `truncated`: with words left out that are not marked or turn what it says; `absent`: nothing like it.
   */
  status: z.enum(['exact', 'changed', 'joined', 'truncated', 'absent']),
  /** What the dossier says there, where that is not what is quoted: one place, or the two that were joined. */
  says: z.array(placedQuoteSchema),
  /** Words of the quotation that the source does not have there; spans count in `text`. */
  differs: z.array(spanSchema),
});

const citationSchema = z.object({
  /** As the draft has it: `[1]`, the words of a link, a title. */
  text: z.string(),
  span: spanSchema,
  /** The document of the dossier that is cited; null where the dossier does not have it. */
  document: z.object({ id: z.string(), title: z.string(), publisher: z.string() }).nullable(),
  /** What that document alone says of the sentence; null where it was not asked. */
  finding: findingSchema.nullable(),
  class: z.enum(DRAFT_CLASSES).nullable(),
  /** What its closest passage does not have of the sentence. */
  missing: z.array(z.string()),
  best: placedQuoteSchema.nullable(),
});

/** Lines and columns count from 1, columns in UTF-16 code units; the end is the column behind the last. */
const regionSchema = z.object({
  startLine: z.int(),
  startColumn: z.int(),
  endLine: z.int(),
  endColumn: z.int(),
});

const draftSentenceSchema = z.object({
  text: z.string(),
  /** In the draft's text: `draft.text.slice(start, end)` is `text`. */
  span: spanSchema,
  /**
   * Where it stands in the file, or in the text that was read of a format that has no lines of its own; null where the
   * file writes it in a way that can't be followed.
   */
  region: regionSchema.nullable(),
  class: z.enum(DRAFT_CLASSES),
  /** Why it was not checked; null where it was. */
  unchecked: z.enum(UNCHECKED_REASONS).nullable(),
  /** What the dossier says of the sentence; null where it states nothing that could be checked. */
  finding: findingSchema.nullable(),
  /** Its numbers, dates, names and negations that the passage nearest to it doesn't have. */
  missing: z.array(z.string()),
  /** The same with their kinds and places in the sentence. */
  unsupported: z.array(detailSchema),
  /** Its numbers, dates and names that stand in no document of the dossier. */
  nowhere: z.array(detailSchema),
  /** How much the best evidence bears the finding out; null without evidence. */
  probability: z.number().nullable(),
  best: placedQuoteSchema.nullable(),
  /** The documents that it cites itself. */
  citations: z.array(citationSchema),
  /** Quotations in the sentence, with the place where the dossier has them word for word. */
  quotations: z.array(quotationSchema),
  /**
   * How far the sentences that it quotes from bear it out as a whole, not just the words between the
   * marks; null where it quotes nothing of the dossier. `score` is the probability of `entailed`.
   */
  entailment: z
    .object({
      status: z.enum(['entailed', 'partly', 'not-entailed']),
      score: z.number().min(0).max(1),
    })
    .nullable(),
});

export const draftAuditSchema = z.object({
  kind: z.literal('draft'),
  file: z.string(),
  /** The file as it was named to the audit; null for a text that was sent. */
  path: z.string().nullable(),
  /** The text that was read of the draft, in which spans count. */
  text: z.string(),
  /** Who speaks where in a transcript; none in any other draft. Only the assistant's turns are checked. */
  turns: z.array(
    z.object({ role: z.enum(['assistant', 'other']), name: z.string(), span: spanSchema }),
  ),
  /** What counts as a failure. */
  failOn: z.array(z.enum(DRAFT_FAULTS)),
  sentences: z.array(draftSentenceSchema),
});

export type DraftAudit = z.infer<typeof draftAuditSchema>;
export type DraftSentence = z.infer<typeof draftSentenceSchema>;
export type DraftQuotation = z.infer<typeof quotationSchema>;
export type DraftCitation = z.infer<typeof citationSchema>;
export type DraftDetail = z.infer<typeof detailSchema>;
export type DraftRegion = z.infer<typeof regionSchema>;
export type PlacedQuote = z.infer<typeof placedQuoteSchema>;
