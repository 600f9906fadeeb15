import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { z } from 'zod';
import { DATE_BASES } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import { KIND_SOURCES } from '../../model/fact-sources.js';
import { PUBLISHER_KINDS, type Publisher } from '../../model/publisher.js';
import { issuesOf } from '../issues-of.js';

/** The names under which a folder may describe its documents. */
export const SOURCES_FILE_NAMES = ['sources.yaml', 'sources.yml'] as const;

const name = z.string().trim().min(1);

/** Every scalar is text here. */
const flag = z.enum(['true', 'false'], 'it is true or false').transform((text) => text === 'true');

const describedDocumentSchema = z.strictObject({
  /** Path of the document, relative to the folder of the sources file. */
  file: name,
  title: name.optional(),
  publisher: name.optional(),
  byline: name.nullable().optional(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
    .nullable()
    .optional(),
  url: z.url().nullable().optional(),
  /** Where the document was kept before it came into this folder; null where it had no path. */
  path: name.nullable().optional(),
  /** Whether its words may be sent to no language model that is elsewhere. */
  private: flag.optional(),
  /** What a dossier found out about the document itself; written by `export`. */
  saysItIs: name.optional(),
  dateBasis: z.enum(DATE_BASES).optional(),
});

const distinct =
  <Item>(what: string, key: (item: Item) => string) =>
  (context: z.core.ParsePayload<Item[]>): void => {
    const keys = context.value.map(key);
    const twice = keys.find((value, at) => keys.indexOf(value) < at);
    if (twice === undefined) return;
    const message = `${what} "${twice}" is listed twice`;
    context.issues.push({ code: 'custom', message, input: context.value });
  };

const sourcesFileSchema = z.strictObject({
  /** Whether all documents of the folder and of those in it are private. */
  private: flag.default(false),
  publishers: z
    .array(
      z.strictObject({
        name,
        kind: z.enum(PUBLISHER_KINDS).default('unknown'),
        interests: z.array(name).default([]),
        /** Which of the interests a user of a dossier entered; written by `export`. */
        entered: z.array(name).optional(),
        /** What nobody described and Corroborate knew by itself; written by `export` too. */
        kindFrom: z.enum(KIND_SOURCES).optional(),
        listed: z.strictObject({ interests: z.array(name), source: name }).optional(),
        /** Hosts whose pages are the publisher's. */
        hosts: z.array(name).optional(),
        imported: z.strictObject({ from: name, by: name, at: name }).optional(),
        note: name.optional(),
      }),
    )
    .check(distinct('publisher', (publisher) => publisher.name))
    .default([]),
  documents: z
    .array(describedDocumentSchema)
    .check(distinct('file', (document) => document.file))
    .default([]),
});

export type DescribedDocument = z.infer<typeof describedDocumentSchema>;

/** What a folder says of the documents in it that they don't say themselves. */
export interface SourcesFile {
  /** Absolute path of the file. */
  path: string;
  publishers: Publisher[];
  documents: DescribedDocument[];
  /** Whether all documents of the folder are private, whatever is said of single ones. */
  private?: true;
}

/** The file of a folder as it counts for a folder in it whose own file takes its place, or fails. */
export const withPrivacyOf = (
  own: SourcesFile | undefined,
  above: SourcesFile | undefined,
): SourcesFile | undefined => {
  if (!above?.private) return own;
  return own ? { ...own, private: true } : { ...above, publishers: [], documents: [] };
};

const refuse = (path: string, reason: string): CorroborateError =>
  new CorroborateError('invalid-input', `${path}: ${reason}`, {
    hint: 'Correct the file and add the folder again.',
  });

function toValue(yaml: Document.Parsed, path: string): unknown {
  try {
    return yaml.toJS();
  } catch (cause) {
    // Aliases that point nowhere, or multiply without end, show only here.
    throw refuse(path, cause instanceof Error ? cause.message : 'the YAML cannot be resolved');
  }
}

/**
 * Parses the text of a sources file. Years and dates may be written without quotes.
 *
 * @throws {CorroborateError} `invalid-input`, naming the place and what is wrong there.
 */
export function parseSources(text: string, path: string): SourcesFile {
  // The failsafe schema keeps every scalar as it is written: an unquoted 2020 is a date, not a number.
  const yaml = parseDocument(text, {
    schema: 'failsafe',
    customTags: ['null'],
    prettyErrors: true,
  });
  const fault = yaml.errors[0];
  if (fault) throw refuse(path, fault.message.split('\n')[0] ?? fault.message);
  const parsed = sourcesFileSchema.safeParse(toValue(yaml, path) ?? {});
  if (!parsed.success) throw refuse(path, issuesOf(parsed.error));
  const publishers = parsed.data.publishers.map(
    ({ note, entered, kindFrom, listed, hosts, imported, ...rest }): Publisher => ({
      ...rest,
      ...(entered !== undefined && { entered }),
      ...(kindFrom !== undefined && { kindFrom }),
      ...(listed !== undefined && { listed }),
      ...(hosts !== undefined && { hosts }),
      ...(imported !== undefined && { imported }),
      ...(note !== undefined && { note }),
    }),
  );
  return {
    path,
    publishers,
    documents: parsed.data.documents,
    ...(parsed.data.private && { private: true }),
  };
}

/**
 * Reads the sources file of a folder.
 *
 * @param within - Real path of the folder that it may not be linked from outside of, or null.
 * @returns `undefined` where the folder has none.
 * @throws {CorroborateError} `invalid-input`.
 */
export async function readSources(
  folder: string,
  within: string | null = null,
): Promise<SourcesFile | undefined> {
  for (const fileName of SOURCES_FILE_NAMES) {
    const path = join(folder, fileName);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) continue;
    const real = await realpath(path);
    if (within !== null && !real.startsWith(`${within}${sep}`))
      throw refuse(path, 'it is a link that leads out of the folder');
    return parseSources(await readFile(path, 'utf8'), path);
  }
  return undefined;
}
