import { z } from 'zod';
import { audit as operation } from '../../app/operations/audit.js';
import { type DraftSentence, isFaulty } from '../../app/outputs/audit.js';
import { counted } from '../../model/counted.js';
import { percent } from '../../publishing/verdict-words.js';
import { placeLines, placeOf, placeSchema } from '../place.js';
import { sourceWords } from '../source-words.js';
import { defineTool } from '../tool.js';

/** Characters of a text: each sentence takes a second or so. */
const MOST = 20_000;

const draft = operation.output.options[1].shape.sentences.element.shape;

const sentenceSchema = z.object({
  text: z.string(),
  finding: draft.finding,
  probability: draft.probability,
  missing: draft.missing,
  best: placeSchema.nullable(),
  quotations: z.array(z.object({ text: z.string(), found: placeSchema.nullable() })),
  faulty: z.boolean().meta({
    description: 'Whether it cannot stand: refuted, or with a quotation that nobody wrote.',
  }),
});

type Sentence = z.infer<typeof sentenceSchema>;

function sentenceOf(sentence: DraftSentence): Sentence {
  const { text, finding, probability, missing, best, quotations } = sentence;
  return {
    text,
    finding,
    probability,
    missing,
    best: best && placeOf(best),
    quotations: quotations.map(({ text: words, found }) => ({
      text: words,
      found: found && placeOf(found),
    })),
    faulty: isFaulty(sentence),
  };
}

function linesOf({ text, finding, probability, missing, best, quotations }: Sentence): string[] {
  const sure = probability === null ? '' : `, ${percent(probability)}`;
  return [
    `${finding ?? 'nothing to check'}${sure}:`,
    ...sourceWords(text),
    ...(missing.length === 0 ? [] : ['Not in the nearest passage:']),
    ...missing.flatMap(sourceWords),
    ...(best === null ? [] : placeLines(best, 'Nearest evidence: ')),
    ...quotations.flatMap(({ text: words, found }) =>
      found === null
        ? ['Quoted, but not word for word in any document:', ...sourceWords(words)]
        : [`Quoted word for word from ${found.document}, ${found.start} to ${found.end}.`],
    ),
  ];
}

export const auditText = defineTool({
  name: 'audit_text',
  title: 'Audit a text against the dossier',
  description:
    'Check every sentence of a draft, or of your own answer before you give it, against the dossier: what supports or contradicts it, which numbers and names stand in no passage near it, and whether its quotations are word for word. It takes a second or so a sentence. “not-found” and “not-decided” mean that the dossier does not say so.',
  scope: 'ask',
  input: z.strictObject({
    text: z.string().trim().min(1).max(MOST).meta({ description: 'Plain text or Markdown.' }),
  }),
  output: z.object({
    counts: z.record(z.string(), z.int()).meta({ description: 'Sentences by finding.' }),
    faulty: z.int(),
    sentences: z.array(sentenceSchema),
  }),
  async run({ context, expectWhole }, { text }, options) {
    await expectWhole();
    const { checkDraft } = await import('../../app/auditing/audit-draft.js');
    const given = { name: 'draft.md', bytes: new TextEncoder().encode(text) };
    const audit = await checkDraft(context, given, options);
    const sentences = audit.sentences.map(sentenceOf);
    const counts: Record<string, number> = {};
    for (const { finding } of sentences) {
      const name = finding ?? 'nothing-to-check';
      counts[name] = (counts[name] ?? 0) + 1;
    }
    const faulty = sentences.filter((sentence) => sentence.faulty).length;
    const tally = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
    const headline = `${counted(sentences.length, 'sentence')}: ${tally.join(', ')}. ${faulty} cannot stand as written.`;
    return {
      value: { counts, faulty, sentences },
      lines: [headline, ...sentences.flatMap(linesOf)],
    };
  },
});
