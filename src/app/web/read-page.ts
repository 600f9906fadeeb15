import { documentIdOf } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import type { ReadingResult } from '../../model/reading-result.js';
import type { WebEventOf } from '../../model/web-run.js';
import { containment, shinglesOf } from '../../text/shingles.js';
import { addItem } from '../adding/add-item.js';
import { type CapturedItem, capturedPage } from '../adding/capture-item.js';
import { concernsDossier } from '../adding/item-failure.js';
import { readItem } from '../adding/take-ahead.js';
import { kindByHost } from '../publishers/kind-by-host.js';
import { hostOfUrl } from './canonical-url.js';
import type { Address } from './choose-addresses.js';
import { unreadKind } from './fetch-page.js';
import type { RunNews } from './run-log.js';
import type { RunParts } from './run-parts.js';
import { WEB_RUN } from './run-settings.js';
import { setAside } from './triage.js';

type Fetched = WebEventOf<'fetched'>;

async function captured({ bench }: RunParts, fetched: Fetched): Promise<CapturedItem> {
  const { sha256, address: url, mediaType, headers, rendered } = fetched;
  const bytes = await bench.stores.bytes.get(sha256);
  if (bytes !== undefined)
    return capturedPage({ bytes, url, mediaType, headers, ...(rendered && { rendered }) });
  throw new CorroborateError('dossier-damaged', `The bytes of ${fetched.url} are gone`, {
    hint: 'Restore the dossier from a backup, or ask with `fresh`.',
  });
}

/** Whether a text is new among those that were kept; what is too short to compare is. */
function isCopy({ texts }: RunParts, own: ReadonlySet<string>): boolean {
  return texts.some((known) => containment(own, known) >= WEB_RUN.copyShare);
}

export const comparedBy = (text: string): ReadonlySet<string> =>
  shinglesOf(text, WEB_RUN.copyShingle);

const isPrimary = ({ address }: Fetched, { kind }: Address): boolean => {
  const host = kindByHost(hostOfUrl(address));
  return kind === 'record' || host === 'government' || host === 'court';
};

/** A language that is found by names and numbers and not judged, or null. */
const foreignTo = (language: string): string | null =>
  /^(?:en|und)\b/.test(language) ? null : language;

async function keep(
  parts: RunParts,
  { address, fetched }: { address: Address; fetched: Fetched },
  item: CapturedItem,
  read: ReadingResult,
): Promise<RunNews> {
  const { url } = address;
  const ahead = { captured: item, reading: Promise.resolve(read) };
  const outcome = await addItem({ ...parts.bench, ahead }, { kind: 'url', name: url, url });
  if (outcome.kind === 'failed') {
    const { code, message } = outcome.failure;
    return { kind: 'failed', url, unread: unreadKind(code), why: message };
  }
  const own = comparedBy(read.extraction.text);
  const copy = isCopy(parts, own);
  if (!copy) parts.texts.push(own);
  return {
    kind: 'kept',
    url,
    document: documentIdOf(item.sha256),
    copy,
    primary: isPrimary(fetched, address),
    foreign: foreignTo(read.metadata.language),
  };
}

async function newsOf(parts: RunParts, address: Address, fetched: Fetched): Promise<RunNews> {
  const { question, bench } = parts;
  const { url } = address;
  try {
    const item = await captured(parts, fetched);
    const read = await readItem(item, bench.context);
    const { extraction, metadata } = read;
    const aside = setAside(
      { extraction, metadata: { ...metadata, url: fetched.address } },
      question,
    );
    if (aside !== null) return { kind: 'aside', url, ...aside };
    return await keep(parts, { address, fetched }, item, read);
  } catch (error) {
    parts.options.signal?.throwIfAborted();
    if (concernsDossier(error) || !(error instanceof CorroborateError)) throw error;
    return { kind: 'failed', url, unread: unreadKind(error.code), why: error.message };
  }
}

/**
 * Reads a page that was fetched, and adds it to the dossier unless there is a reason not to. It
 * needs no network, so that a run that was cut short reads what it has.
 *
 * @throws {CorroborateError} What concerns the whole dossier.
 */
export async function readPage(parts: RunParts, address: Address): Promise<void> {
  const fetched = parts.log.state.fetched.get(address.url);
  if (fetched === undefined || parts.log.state.ends.has(address.url)) return;
  await parts.log.add(await newsOf(parts, address, fetched));
}
