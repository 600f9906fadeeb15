import type { JudgedSentence } from '../judging/judge-candidates.js';
import type { Publisher } from '../model/publisher.js';
import { containment, shinglesOf } from '../text/shingles.js';
import { Accounts } from './accounts.js';
import { handsOn } from './attribution.js';

/** Words a shingle, and the share of them in common, from which texts are one account. */
const SHINGLE = 5;
const REPRINT = 0.45;
const SAME_SENTENCE = 0.6;
const LEAST_SHINGLES = 5;

/** Publishers whose reports others hand on; a party's statement is its own, wherever quoted. */
const REPORTERS = new Set(['news', 'academic', 'fact-check']);

interface Source {
  id: string;
  publisher: string;
  title: string;
  date: string | null;
  text: string;
  shingles: ReadonlySet<string>;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Reprints: most of the shorter text's five-word shingles stand in the longer one too. */
function joinReprints(accounts: Accounts, sources: readonly Source[]): void {
  for (const [at, a] of sources.entries()) {
    for (const b of sources.slice(at + 1)) {
      const share = containment(a.shingles, b.shingles);
      const long = Math.min(a.shingles.size, b.shingles.size) >= LEAST_SHINGLES;
      if (!long || share < REPRINT) continue;
      accounts.join(
        a.id,
        b.id,
        `${a.publisher} and ${b.publisher} share ${percent(share)} of a text.`,
      );
    }
  }
}

/** Echoes: a document that hands on what another publisher of the dossier reported. */
function joinEchoes(
  accounts: Accounts,
  sources: readonly Source[],
  publisherOf: (name: string) => Publisher,
): void {
  for (const echo of sources) {
    for (const source of sources) {
      if (source.publisher === echo.publisher || !REPORTERS.has(publisherOf(source.publisher).kind))
        continue;
      if (handsOn(echo.text, source.publisher))
        accounts.join(
          echo.id,
          source.id,
          `${echo.publisher} hands on what ${source.publisher} reported.`,
        );
    }
  }
}

/**
 * The document that a sentence was taken from, where it stands nearly word for word in another
 * publisher's: the one dated first; undated ones come last, and ties go by id.
 */
function copiedFrom({ candidate }: JudgedSentence, sources: readonly Source[]): Source | undefined {
  const words = shinglesOf(candidate.sentence.text, SHINGLE);
  if (words.size < LEAST_SHINGLES) return undefined;
  const holders = sources.filter(
    ({ id, shingles }) =>
      id === candidate.document.id ||
      (words.size <= shingles.size && containment(words, shingles) >= SAME_SENTENCE),
  );
  const order = ({ date, id }: Source) => `${date ?? '9999'} ${id}`;
  return holders.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))[0];
}

/**
 * Groups sentences by the account that they go back to: documents with nearly the same text, or of
 * which one hands on what the other reported, and sentences that quote another document's.
 *
 * @returns The origin id of each sentence, in the order given, and why the members of each origin
 *   belong together.
 */
export function groupByOrigin(
  judged: readonly JudgedSentence[],
  publisherOf: (name: string) => Publisher,
): { originOf: string[]; why: Map<string, string> } {
  const sources = new Map<string, Source>();
  for (const { candidate } of judged) {
    const { document, extraction } = candidate;
    const { publisher, title, date } = document.metadata;
    const { text } = extraction;
    if (!sources.has(document.id))
      sources.set(document.id, {
        id: document.id,
        publisher,
        title,
        date,
        text,
        shingles: shinglesOf(text, SHINGLE),
      });
  }
  const known = [...sources.values()];
  const accounts = new Accounts();
  joinReprints(accounts, known);
  joinEchoes(accounts, known, publisherOf);

  const ids = new Map<string, string>();
  const reasons = new Map<string, Set<string>>();
  const originOf = judged.map((sentence) => {
    const own = sentence.candidate.document;
    const source = copiedFrom(sentence, known);
    const top = accounts.find(source?.id ?? own.id);
    const id = ids.get(top) ?? `o${ids.size + 1}`;
    ids.set(top, id);
    const account = accounts.why(top) ?? `One document: “${sources.get(top)?.title ?? ''}”.`;
    const why = reasons.get(id) ?? new Set([account]);
    if (source && accounts.find(own.id) !== top)
      why.add(`${own.metadata.publisher} quotes ${source.publisher}.`);
    reasons.set(id, why);
    return id;
  });
  return { originOf, why: new Map([...reasons].map(([id, why]) => [id, [...why].join(' ')])) };
}
