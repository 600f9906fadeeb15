import { z } from 'zod';
import type { DraftAudit, DraftSentence } from '../../app/outputs/audit.js';
import { DRAFT_CLASSES, UNCHECKED_REASONS } from '../../model/draft-classes.js';
import { isFaulty } from '../../model/draft-faults.js';
import { CLASS_WORDS } from '../../publishing/draft/class-words.js';
import { notesOf } from '../../publishing/draft/notes.js';
import { furtherFaults, headlineOf, tallyOf } from '../../publishing/draft/tally.js';
import { percent } from '../../publishing/verdict-words.js';
import { placeLines, placeOf, placeSchema } from '../place.js';
import { sourceWords } from '../source-words.js';
import { defineTool } from '../tool.js';

/** Characters of a text: each sentence takes a second or so. */
const MOST = 20_000;

const sentenceSchema = z.object({
  text: z.string(),
  class: z.enum(DRAFT_CLASSES),
  unchecked: z.enum(UNCHECKED_REASONS).nullable().meta({ description: 'Why it was passed over.' }),
  probability: z.number().nullable(),
  missing: z.array(z.string()).meta({ description: 'What the nearest passage does not have.' }),
  nowhere: z.array(z.string()).meta({
    description: 'Smuggled in: numbers, names and dates that stand in no document.',
  }),
  best: placeSchema.nullable(),
  citations: z.array(
    z.object({
      text: z.string(),
      document: z.string().nullable(),
      class: z.enum(DRAFT_CLASSES).nullable(),
    }),
  ),
  quotations: z.array(
    z.object({
      text: z.string(),
      status: z.enum(['exact', 'changed', 'joined', 'truncated', 'absent']),
      found: placeSchema.nullable(),
      says: z.array(placeSchema).meta({ description: 'What the sources say instead.' }),
    }),
  ),
  faulty: z.boolean().meta({
    description: 'Whether it cannot stand: contradicted, or with a quotation that nobody wrote.',
  }),
});

function sentenceOf(sentence: DraftSentence): z.infer<typeof sentenceSchema> {
  const { text, unchecked, probability, missing, nowhere, best, citations } = sentence;
  return {
    text,
    class: sentence.class,
    unchecked,
    probability,
    missing,
    nowhere: nowhere.map((detail) => detail.text),
    best: best && placeOf(best),
    citations: citations.map((citation) => ({
      text: citation.text,
      document: citation.document?.id ?? null,
      class: citation.class,
    })),
    quotations: sentence.quotations.map(({ text: words, status, found, says }) => ({
      text: words,
      status,
      found: found && placeOf(found),
      says: says.map(placeOf),
    })),
    faulty: isFaulty(sentence),
  };
}

/** Notes name documents in words of theirs: they are marked as what they hold is. */
function linesOf(sentence: DraftSentence): string[] {
  const { text, probability } = sentence;
  const sure = probability === null ? '' : `, ${percent(probability)}`;
  return [
    `${CLASS_WORDS[sentence.class].words}${sure}:`,
    ...sourceWords(text),
    ...notesOf(sentence).flatMap((note) => [
      ...sourceWords(note.text),
      ...note.quotes.flatMap((quote) => placeLines(placeOf(quote))),
    ]),
  ];
}

function headOf(audit: DraftAudit, faulty: number): string[] {
  const further = furtherFaults(audit);
  return [
    headlineOf(audit),
    ...(further === null ? [] : [further]),
    `${faulty === 0 ? 'No sentence is' : faulty === 1 ? '1 sentence is' : `${faulty} sentences are`} contradicted, or with a quotation that nobody wrote.`,
  ];
}

export const auditText = defineTool({
  name: 'audit_text',
  title: 'Audit a text against the dossier',
  description:
    'Check every sentence of a draft, or of your own answer before you give it, against the dossier: what supports or contradicts it, what the documents that it cites say, which numbers, names and dates stand nowhere, and whether its quotations are word for word. It takes a second or so a sentence. “not-found” and “not-decided” mean that the dossier does not say so.',
  scope: 'ask',
  input: z.strictObject({
    text: z.string().trim().min(1).max(MOST).meta({ description: 'Plain text or Markdown.' }),
  }),
  output: z.object({
    counts: z.record(z.string(), z.int()).meta({ description: 'Sentences by class.' }),
    faulty: z.int(),
    sentences: z.array(sentenceSchema),
  }),
  async run({ context, expectWhole }, { text }, options) {
    await expectWhole();
    const { checkDraft } = await import('../../app/auditing/audit-draft.js');
    const given = { name: 'draft.md', bytes: new TextEncoder().encode(text) };
    const audit = await checkDraft(context, given, options);
    const sentences = audit.sentences.map(sentenceOf);
    const faulty = sentences.filter((sentence) => sentence.faulty).length;
    return {
      value: { counts: Object.fromEntries(tallyOf(audit)), faulty, sentences },
      lines: [...headOf(audit, faulty), ...audit.sentences.flatMap(linesOf)],
    };
  },
});
