import { createHash } from 'node:crypto';
import type { Extraction, Link } from '../../../model/document.js';
import type { DraftAudit, DraftRegion } from '../../../model/draft-audit.js';
import { CorroborateError } from '../../../model/error.js';
import { parsedJson } from '../../../model/parsed-json.js';
import { quoteOf, type Span } from '../../../model/span.js';
import type { DocumentReader } from '../../../ports/document-reader.js';
import { type Piece, piecesOf, referencesIn } from './pieces.js';
import { regionOf, regionsInFile } from './region.js';
import { type Turn, turnsOfJson, turnsOfText } from './transcript.js';

/** A draft as it is checked. All spans count in `text`. */
export interface ReadDraft {
  text: string;
  turns: DraftAudit['turns'];
  pieces: Piece[];
  /** One a piece. */
  regions: (DraftRegion | null)[];
  links: Link[];
  /** What its marks stand for, by their labels; one a piece. A number of one message means nothing in another. */
  references: ReadonlyMap<string, string>[];
}

type Read = Pick<Extraction, 'text' | 'blocks' | 'sentences' | 'links'>;

async function read(reader: DocumentReader, bytes: Uint8Array, name: string): Promise<Read> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { extraction } = await reader.read(bytes, { name, url: null, mediaType: null }, sha256);
  return extraction;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A turn of an assistant is Markdown; one without a word is none. */
async function readTurn(reader: DocumentReader, { text }: Turn): Promise<Read> {
  try {
    return await read(reader, new TextEncoder().encode(text), 'turn.md');
  } catch (error) {
    if (!(error instanceof CorroborateError) || error.code !== 'unreadable-document') throw error;
    return { text: '', blocks: [], sentences: [], links: [] };
  }
}

/** Puts the turns of a conversation one behind the other: all are shown, the assistant's are checked. */
async function readTranscript(
  reader: DocumentReader,
  turns: readonly Turn[],
): Promise<Omit<ReadDraft, 'regions'>> {
  const draft: Omit<ReadDraft, 'regions'> = {
    text: '',
    turns: [],
    pieces: [],
    links: [],
    references: [],
  };
  for (const turn of turns) {
    const isChecked = turn.role === 'assistant';
    const made = isChecked ? await readTurn(reader, turn) : null;
    const words = made?.text ?? turn.text.trim();
    const start = draft.text === '' ? 0 : draft.text.length + 2;
    draft.text += `${draft.text === '' ? '' : '\n\n'}${words}`;
    draft.turns.push({
      role: turn.role,
      name: turn.name,
      span: { start, end: start + words.length },
    });
    if (made === null) continue;
    const pieces = piecesOf(made).map((p) => ({ ...p, span: moved(p.span, start) }));
    draft.pieces.push(...pieces);
    draft.links.push(...made.links.map((link) => ({ ...link, span: moved(link.span, start) })));
    const references = referencesIn(made, turn.text);
    draft.references.push(...pieces.map(() => references));
  }
  return draft;
}

/** A word or a number alone is a draft, though it is JSON. */
const parsed = (text: string): unknown => (/^\s*[[{]/.test(text) ? parsedJson(text) : undefined);

/** The text of a file that people and their programs edit as text; null for any other. */
function sourceOf({ name, bytes }: { name: string; bytes: Uint8Array }): string | null {
  if (/\.(?:docx|pdf|eml)$/i.test(name)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads a draft: a document of any format that a reader knows, or a conversation with a model as text or JSON, of
 * which only what the model said is checked.
 *
 * @throws {CorroborateError} What the readers throw for a draft that can't be read.
 */
export async function readDraft(
  reader: DocumentReader,
  file: { name: string; bytes: Uint8Array },
): Promise<ReadDraft> {
  const source = sourceOf(file);
  const isPage = /\.html?$/i.test(file.name);
  const turns =
    source === null || isPage ? undefined : (turnsOfJson(parsed(source)) ?? turnsOfText(source));
  const regions = ({ text, pieces }: Pick<ReadDraft, 'text' | 'pieces'>) =>
    source === null
      ? pieces.map(({ span }) => regionOf(text, span))
      : regionsInFile(
          source,
          pieces.map(({ span }) => quoteOf(text, span)),
        );
  if (turns !== undefined) {
    const draft = await readTranscript(reader, turns);
    return { ...draft, regions: regions(draft) };
  }
  const made = await read(reader, file.bytes, file.name);
  const { text, links } = made;
  const pieces = piecesOf(made);
  const known = referencesIn(made, isPage ? null : source);
  const references = pieces.map(() => known);
  return { text, turns: [], pieces, regions: regions({ text, pieces }), links, references };
}
