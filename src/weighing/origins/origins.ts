import { sentencePlace } from '../../gathering/sentence-place.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Document } from '../../model/document.js';
import type { OriginSays } from '../../model/phrases/origins.js';
import { Accounts } from './accounts.js';
import { KnownDocuments } from './known-documents.js';
import { Relays } from './relays.js';
import { findReprints, type Reprint, reprintPlaces } from './reprints.js';

import { ORIGINS } from './settings.js';

import {
  makeSource,
  nameOf,
  type Place,
  pairOf,
  type Source,
  type SourceSentence,
} from './source.js';

import { Trail } from './trail.js';

/** Sentences by the account that they go back to. */
interface Grouping {
  /** The origin id of each sentence, in the order given: `o1`, `o2` … */
  originOf: string[];
  /** Why the members of each origin belong together. */
  why: Map<string, OriginSays[]>;
  /** Whose account it is, where others hand it on. */
  tellers: Map<string, string>;
  /** The stretches of text that show it; nothing for what one document says alone. */
  shownBy: Map<string, Place[]>;
}

interface Reason {
  /** Whose account it is about. */
  account: string;
  says: OriginSays;
  /** Whose it is, and who hands it on. */
  from: string;
  by: string;
  shownBy: readonly Place[];
}

/** Joins reprints into one account each, and tells why. */
function joinReprints(accounts: Accounts, reprints: readonly Reprint[]): Reason[] {
  return reprints.flatMap((reprint) => {
    const { first, again, share } = reprint;
    const account = first.document.id;
    if (!accounts.join(account, again.document.id)) return [];
    const slots = { ...pairOf(again, first), share: Math.round(share * 100) / 100 };
    const says = { template: 'reprint' as const, slots };
    const names = { from: nameOf(first), by: nameOf(again) };
    return [{ account, says, ...names, shownBy: reprintPlaces(reprint) }];
  });
}

/** The document's sentence at a place that was judged. */
function sentenceAt({ candidate }: JudgedSentence, source: Source): SourceSentence {
  const { start, end } = candidate.span;
  const known = source.sentences.find(({ span }) => span.start <= start && end <= span.end);
  const { span, analysis } = candidate;
  return known ?? { source, at: 0, span, text: analysis.text, analysis };
}

/**
 * Groups sentences by the account that they go back to: documents with nearly one text, sentences
 * that stood elsewhere first, and sentences that say or cite whose account they hand on.
 *
 * @param held - All that the dossier holds: what is cited need not be evidence itself.
 */
export function groupByOrigin(
  judged: readonly JudgedSentence[],
  held: KnownDocuments = new KnownDocuments([]),
): Grouping {
  const known = new Map<string, Source>();
  for (const { candidate } of judged) {
    const { document, extraction } = candidate;
    if (!known.has(document.id)) known.set(document.id, makeSource(document, extraction));
  }
  const sources = [...known.values()];
  const accounts = new Accounts();
  const reprints = findReprints(sources);
  const reasons = joinReprints(accounts, reprints);
  const sentences = judged.flatMap((sentence) => {
    const source = known.get(sentence.candidate.document.id);
    return source ? [sentenceAt(sentence, source)] : [];
  });
  const printedAgain = new Set(reprints.map(({ again }) => again));
  const trail = new Trail(new Relays(sources, held), accounts, printedAgain, sentences);
  const ids = new Map<string, string>();
  const originOf = sentences.map((sentence) => {
    const account = trail.accountOf(sentence);
    const id = ids.get(account) ?? `o${ids.size + 1}`;
    ids.set(account, id);
    const relay = trail.relayOf(sentence);
    if (relay) {
      const { why: says, teller: from, shownBy } = relay;
      reasons.push({ account, says, from, by: nameOf(sentence.source), shownBy });
    }
    return id;
  });
  return { originOf, ...tell(ids, reasons, accounts, known) };
}

const alone = (title: string): OriginSays => ({ template: 'one-document', slots: { title } });

/** Each document an origin of its own, as where nothing is known of what goes back to what. */
export function groupByDocument(judged: readonly JudgedSentence[]): Grouping {
  const documents = [...new Set(judged.map(({ candidate }) => candidate.document))];
  const idOf = ({ id }: Document) => `o${documents.findIndex((other) => other.id === id) + 1}`;
  return {
    originOf: judged.map(({ candidate }) => idOf(candidate.document)),
    why: new Map(documents.map((document) => [idOf(document), [alone(document.metadata.title)]])),
    tellers: new Map(),
    shownBy: new Map(),
  };
}

/** Whose account the reasons tell of: the first of those named who hands on nothing themselves. */
function tellerOf(reasons: readonly Reason[]): string | undefined {
  const by = new Set(reasons.map((reason) => reason.by));
  return (reasons.find(({ from }) => !by.has(from)) ?? reasons[0])?.from;
}

/** Why each origin is one, and what shows it. */
function tell(
  ids: ReadonlyMap<string, string>,
  reasons: readonly Reason[],
  accounts: Accounts,
  sources: ReadonlyMap<string, Source>,
): Pick<Grouping, 'why' | 'tellers' | 'shownBy'> {
  const why = new Map<string, OriginSays[]>();
  const tellers = new Map<string, string>();
  const shownBy = new Map<string, Place[]>();
  for (const [account, id] of ids) {
    const own = reasons.filter((reason) => accounts.find(reason.account) === account);
    const told = [...new Map(own.map(({ says }) => [JSON.stringify(says), says])).values()];
    const teller = tellerOf(own);
    if (teller !== undefined) tellers.set(id, teller);
    const more = told.length - ORIGINS.reasons;
    const document = sources.get(account.replace(/ itself$/, ''))?.document;
    why.set(
      id,
      told.length === 0
        ? [alone(document?.metadata.title ?? '')]
        : [
            ...told.slice(0, ORIGINS.reasons),
            ...(more > 0 ? [{ template: 'more' as const, slots: { reasons: more } }] : []),
          ],
    );
    const places = new Map<string, Place>();
    for (const place of own.flatMap((reason) => reason.shownBy))
      places.set(sentencePlace({ document: place.source.document, span: place.span }), place);
    if (places.size > 0) shownBy.set(id, [...places.values()].slice(0, ORIGINS.places));
  }
  return { why, tellers, shownBy };
}
