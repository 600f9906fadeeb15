import { resolve } from 'node:path';
import type { z } from 'zod';
import type { RecordedRuling, Ruling } from '../../model/ruling.js';
import { makeContext, type Replacements } from '../make-context.js';
import { type Operation, runOperation } from '../operation.js';
import { accept } from '../operations/accept.js';
import { add } from '../operations/add.js';
import { type AskOutput, ask } from '../operations/ask.js';
import { audit } from '../operations/audit.js';
import { compare } from '../operations/compare.js';
import { doctor } from '../operations/doctor.js';
import { exportDossier } from '../operations/export.js';
import { head } from '../operations/head.js';
import { type ListOutput, list } from '../operations/list.js';
import { publisher } from '../operations/publisher.js';
import { query } from '../operations/query.js';
import { recheck } from '../operations/recheck.js';
import { type ReindexOutput, reindex } from '../operations/reindex.js';
import { relations } from '../operations/relations.js';
import { rule } from '../operations/rule.js';
import { search } from '../operations/search.js';
import { sentences } from '../operations/sentences.js';
import { show } from '../operations/show.js';
import { watch } from '../operations/watch.js';
import { withdraw } from '../operations/withdraw.js';
import type { AddOutput } from '../outputs/add.js';
import type { AuditOutput } from '../outputs/audit.js';
import type { CompareOutput } from '../outputs/compare.js';
import type { DoctorOutput } from '../outputs/doctor.js';
import type { ExportOutput } from '../outputs/export.js';
import type { HeadOutput } from '../outputs/head.js';
import type { PublisherOutput } from '../outputs/publisher.js';
import type { QueryOutput } from '../outputs/query.js';
import type { RecheckOutput } from '../outputs/recheck.js';
import type { RelationsOutput } from '../outputs/relations.js';
import type { SearchOutput } from '../outputs/search.js';
import type { SentencesOutput } from '../outputs/sentences.js';
import type { ShowOutput } from '../outputs/show.js';
import type { WatchOutput } from '../outputs/watch.js';
import type { AcceptedRulings } from '../ruling/accept-rulings.js';
import type { RunOptions } from '../run-options.js';
import { locateDossier } from './locate-dossier.js';

type InputOf<Op extends { readonly input: z.ZodType }> = z.input<Op['input']>;

/**
 * An open dossier. Every method is the operation of the same name on the command line: input is
 * checked, failures of single items are part of the value, everything else is thrown as a
 * `CorroborateError`.
 */
export interface Dossier {
  /** Absolute folder. */
  readonly dir: string;
  /** Captures, reads and indexes files, folders and web pages. */
  add(input: InputOf<typeof add>, options?: RunOptions): Promise<AddOutput>;
  /** Answers a question or checks a claim, and keeps the answer as a check. */
  ask(input: InputOf<typeof ask>, options?: RunOptions): Promise<AskOutput>;
  /** Verifies a report to the byte, or checks every sentence of a draft. */
  audit(input: InputOf<typeof audit>, options?: RunOptions): Promise<AuditOutput>;
  /** Finds passages by their words. */
  search(input: InputOf<typeof search>, options?: RunOptions): Promise<SearchOutput>;
  /** Shows the text of a document and what is known of it. */
  show(input: InputOf<typeof show>, options?: RunOptions): Promise<ShowOutput>;
  /** Lists documents, publishers, checks, rulings or tables. */
  list<What extends ListOutput['kind']>(
    input: { what: What },
    options?: RunOptions,
  ): Promise<Extract<ListOutput, { kind: What }>>;
  /** Runs one statement of SQL that reads over the tables of the dossier. */
  query(input: InputOf<typeof query>, options?: RunOptions): Promise<QueryOutput>;
  /** Says what kind a publisher is and what it has at stake. */
  publisher(input: InputOf<typeof publisher>, options?: RunOptions): Promise<PublisherOutput>;
  /** Who did what to whom, as far as single sentences say it of bodies that they name. */
  relations(input?: InputOf<typeof relations>, options?: RunOptions): Promise<RelationsOutput>;
  /** Lists every sentence judged for a check, cited or not. */
  sentences(input?: InputOf<typeof sentences>, options?: RunOptions): Promise<SentencesOutput>;
  /** Overrules a stance, or merges or splits origins, for when the question is asked again. */
  rule(input: InputOf<typeof rule>, options?: RunOptions): Promise<Ruling>;
  /** Withdraws a ruling; it stays in the record and no longer applies. */
  withdraw(input: InputOf<typeof withdraw>, options?: RunOptions): Promise<RecordedRuling>;
  /** Puts the rulings of a folder, and what it says of publishers, in force; adding only lists them. */
  accept(input: InputOf<typeof accept>, options?: RunOptions): Promise<AcceptedRulings>;
  /** Watches feeds, sitemaps, pages and folders: adds, lists or removes them, or looks at them. */
  watch(input: InputOf<typeof watch>, options?: RunOptions): Promise<WatchOutput>;
  /** Asks an earlier question again and says what changed. */
  recheck(input?: InputOf<typeof recheck>, options?: RunOptions): Promise<RecheckOutput>;
  /** Says what changed between two checks of one question, and why. */
  compare(input: InputOf<typeof compare>, options?: RunOptions): Promise<CompareOutput>;
  /** Makes the search index anew. */
  reindex(input?: InputOf<typeof reindex>, options?: RunOptions): Promise<ReindexOutput>;
  /** Examines the dossier and says how to mend what is wrong. */
  doctor(input?: InputOf<typeof doctor>, options?: RunOptions): Promise<DoctorOutput>;
  /** Tells the digest that stands for the whole record, and writes it to a file where one is named. */
  head(input?: InputOf<typeof head>, options?: RunOptions): Promise<HeadOutput>;
  /** Writes documents, sources.yaml, checks and rulings to a folder. */
  export(input: InputOf<typeof exportDossier>, options?: RunOptions): Promise<ExportOutput>;
  /** Closes the files. Call it when done; nothing that was returned is lost without it. */
  close(): Promise<void>;
}

export interface OpenOptions extends Replacements {
  /** Folder that relative paths count from; the process's own unless given. */
  workingFolder?: string;
}

/**
 * Opens the dossier in a folder.
 *
 * @throws {CorroborateError} `dossier-not-found`, `dossier-too-new`, `dossier-locked`,
 *   `dossier-damaged`.
 */
export async function openDossier(folder: string, options: OpenOptions = {}): Promise<Dossier> {
  const { workingFolder = process.cwd(), ...replacements } = options;
  const dir = locateDossier({ named: folder, configured: null, workingFolder });
  const context = makeContext({
    workingFolder: resolve(workingFolder),
    locate: () => dir,
    ...replacements,
  });
  // Opened at once, so that a dossier that can't be is known now.
  await context.stores();
  const run =
    <Input extends z.ZodObject, Output extends z.ZodType>(
      operation: Operation<string, Input, Output>,
    ) =>
    (input: z.input<Input>, runOptions: RunOptions = {}): Promise<z.output<Output>> =>
      runOperation(operation, context, input, runOptions);
  const runList = run(list);
  return {
    dir,
    add: run(add),
    ask: run(ask),
    audit: run(audit),
    search: run(search),
    show: run(show),
    list: async ({ what }, runOptions) => {
      const listing = await runList({ what }, runOptions);
      return listing as Extract<ListOutput, { kind: typeof what }>;
    },
    query: run(query),
    publisher: run(publisher),
    relations: (input = {}, runOptions = {}) => run(relations)(input, runOptions),
    sentences: (input = {}, runOptions = {}) => run(sentences)(input, runOptions),
    rule: run(rule),
    withdraw: run(withdraw),
    accept: run(accept),
    watch: run(watch),
    recheck: (input = {}, runOptions = {}) => run(recheck)(input, runOptions),
    compare: run(compare),
    reindex: (input = {}, runOptions = {}) => run(reindex)(input, runOptions),
    doctor: (input = {}, runOptions = {}) => run(doctor)(input, runOptions),
    head: (input = {}, runOptions = {}) => run(head)(input, runOptions),
    export: run(exportDossier),
    close: () => context.close(),
  };
}
