import { z } from 'zod';
import { publisherRevision } from '../../adapters/ledger/publisher-revision.js';
import { publisherSchema } from '../../model/publisher.js';
import { VERDICTS } from '../../model/report.js';
import { recordedRulingSchema } from '../../model/ruling.js';
import { registerSchema, tableSchema } from '../../model/table.js';
import type { OperationContext } from '../context.js';
import { defineOperation } from '../operation.js';
import { correctionSchema } from '../outputs/corrections.js';
import { existenceSchema } from '../outputs/show.js';

const documentsSchema = z.object({
  kind: z.literal('documents'),
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string(),
      date: z.string().nullable(),
      url: z.string().nullable(),
      path: z.string().nullable(),
      language: z.string(),
      mediaType: z.string(),
      bytes: z.int(),
      sha256: z.string(),
      /** Left out where nobody said: then the dossier's default counts. */
      private: z.boolean().optional(),
      /** The earliest day on which a page is known to have been on the web; null for files. */
      existedBy: existenceSchema.nullable(),
      /** The newer version of the page, by its id, where the dossier has one: that is searched. */
      newer: z.string().nullable(),
    }),
  ),
});

const publishersSchema = z.object({
  kind: z.literal('publishers'),
  publishers: z.array(
    publisherSchema.extend({
      documents: z.int(),
      /** Stands for the entry in force: whoever changes it says what they saw. */
      revision: z.string(),
    }),
  ),
});

const checksSchema = z.object({
  kind: z.literal('checks'),
  checks: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      askedAt: z.string(),
      revision: z.string(),
      /** Null for open questions. */
      verdict: z.enum(VERDICTS).nullable(),
      probability: z.number().nullable(),
      /** Sources that changed or went since it was made; left out where none did. */
      stale: z
        .array(
          z.object({
            document: z.string(),
            why: z.enum(['changed', 'gone']),
            address: z.string(),
            at: z.string(),
            /** The document that stands there now. */
            newer: z.string().nullable(),
          }),
        )
        .optional(),
      /** How many documents it rests on, stale ones among them. */
      sources: z.int(),
    }),
  ),
});

const correctionsSchema = z.object({
  kind: z.literal('corrections'),
  corrections: z.array(correctionSchema),
});

const rulingsSchema = z.object({
  kind: z.literal('rulings'),
  rulings: z.array(recordedRulingSchema),
});

const tablesSchema = z.object({
  kind: z.literal('tables'),
  tables: z.array(tableSchema),
  /** Dated tables of one kind, which can be asked as of a day. */
  registers: z.array(registerSchema),
});

const outputSchema = z.discriminatedUnion('kind', [
  documentsSchema,
  publishersSchema,
  checksSchema,
  rulingsSchema,
  tablesSchema,
  correctionsSchema,
]);

export type ListOutput = z.infer<typeof outputSchema>;

async function listDocuments({ stores }: OperationContext): Promise<ListOutput> {
  const { ledger } = await stores();
  const documents = await ledger.documents();
  const captures = await ledger.webCaptures();
  const { existences, foundBy, superseded } = await import('../../gathering/page-versions.js');
  const [existed, newer] = [existences(captures), superseded(foundBy(captures))];
  return {
    kind: 'documents',
    documents: documents.map(({ metadata, id, mediaType, bytes, sha256 }) => {
      const { title, publisher, date, url, path, language } = metadata;
      const shown = {
        id,
        title,
        publisher,
        date,
        url,
        path,
        language,
        mediaType,
        bytes,
        sha256,
        existedBy: existed.get(id) ?? null,
        newer: newer.get(id)?.newer ?? null,
        ...(metadata.private !== undefined && { private: metadata.private }),
      };
      return metadata.private === undefined ? shown : { ...shown, private: metadata.private };
    }),
  };
}

async function listPublishers({ stores }: OperationContext): Promise<ListOutput> {
  const { ledger } = await stores();
  const counts = new Map<string, number>();
  for (const { metadata } of await ledger.documents()) {
    counts.set(metadata.publisher, (counts.get(metadata.publisher) ?? 0) + 1);
  }
  const publishers = (await ledger.publishers()).map((publisher) => ({
    ...publisher,
    documents: counts.get(publisher.name) ?? 0,
    revision: publisherRevision(publisher),
  }));
  return { kind: 'publishers', publishers };
}

async function listChecks({ stores }: OperationContext): Promise<ListOutput> {
  const { ledger } = await stores();
  const { documentsOf, openStaleSources } = await import('../watching/stale-checks.js');
  const staleSources = await openStaleSources(ledger);
  const checks = [];
  for (const { id, question, askedAt, revision, report } of await ledger.checks()) {
    const documents = documentsOf(report);
    const stale = await staleSources({ askedAt, documents });
    checks.push({
      id,
      question,
      askedAt,
      revision,
      verdict: report.verdict?.label ?? null,
      probability: report.verdict?.probability ?? null,
      ...(stale.length > 0 && { stale }),
      sources: documents.length,
    });
  }
  return { kind: 'checks', checks };
}

async function listCorrections({ stores }: OperationContext): Promise<ListOutput> {
  const corrections = await import('../comparing/corrections.js');
  const { ledger } = await stores();
  return { kind: 'corrections', corrections: await corrections.listCorrections(ledger) };
}

async function listRulings({ stores }: OperationContext): Promise<ListOutput> {
  const rulings = await (await stores()).ledger.rulings();
  return { kind: 'rulings', rulings: rulings.reverse() };
}

async function listTables(context: OperationContext): Promise<ListOutput> {
  const store = await context.tables();
  const tables = await store.tables();
  return { kind: 'tables', tables, registers: await store.registers() };
}

const LISTINGS = {
  documents: listDocuments,
  publishers: listPublishers,
  checks: listChecks,
  rulings: listRulings,
  tables: listTables,
  corrections: listCorrections,
};

/** Lists what a dossier holds. */
export const list = defineOperation({
  name: 'list',
  summary: 'list the documents, publishers, checks, rulings, corrections or tables of the dossier',
  input: z.object({
    what: z.enum(['documents', 'publishers', 'checks', 'rulings', 'corrections', 'tables']).meta({
      description:
        'What to list; checks, rulings and corrections (verdicts that a later check changed) come newest first.',
      positional: true,
    }),
  }),
  output: outputSchema,
  run: (context, { what }) => LISTINGS[what](context),
});
