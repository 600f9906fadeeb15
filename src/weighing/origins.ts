import type { JudgedSentence } from '../judging/judge-candidates.js';
import { containment, shinglesOf } from '../text/shingles.js';

/** Words a shingle, and the share of them in common, from which texts are one account. */
const SHINGLE = 5;
const REPRINT = 0.45;
const SAME_SENTENCE = 0.6;
const LEAST_SHINGLES = 6;

interface Account {
  document: string;
  publisher: string;
  title: string;
  text: ReadonlySet<string>;
}

/** Joins documents into accounts: a forest of parents, the smaller id on top. */
class Accounts {
  private readonly parents = new Map<string, string>();
  private readonly reasons = new Map<string, string>();

  find(id: string): string {
    const parent = this.parents.get(id);
    return parent === undefined ? id : this.find(parent);
  }

  join(a: string, b: string, reason: string): void {
    const [top, below] = [this.find(a), this.find(b)].sort();
    if (top === undefined || below === undefined || top === below) return;
    this.parents.set(below, top);
    const known = [this.reasons.get(top), this.reasons.get(below), reason].filter(
      (why) => why !== undefined,
    );
    this.reasons.set(top, known.join(' '));
  }

  reason(id: string): string | undefined {
    return this.reasons.get(this.find(id));
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Reprints: most of the shorter text's five-word shingles stand in the longer one too. */
function joinReprints(accounts: Accounts, documents: readonly Account[]): void {
  for (const [at, a] of documents.entries()) {
    for (const b of documents.slice(at + 1)) {
      const share = containment(a.text, b.text);
      if (share >= REPRINT && Math.min(a.text.size, b.text.size) >= LEAST_SHINGLES) {
        accounts.join(
          a.document,
          b.document,
          `“${a.title}” (${a.publisher}) and “${b.title}” (${b.publisher}) share ${percent(share)} of their text.`,
        );
      }
    }
  }
}

const mentions = (speaker: string, name: string): boolean =>
  name.length > 3 && speaker.toLowerCase().includes(name.toLowerCase());

/** Echoes: a sentence that hands on what another publisher of the dossier says, or its very words. */
function joinEchoes(
  accounts: Accounts,
  judged: readonly JudgedSentence[],
  documents: readonly Account[],
): void {
  for (const { speaker, candidate } of judged) {
    const own = candidate.document;
    const words = shinglesOf(candidate.sentence.text, SHINGLE);
    for (const other of documents) {
      if (other.document === own.id) continue;
      if (
        speaker &&
        mentions(speaker, other.publisher) &&
        other.publisher !== own.metadata.publisher
      ) {
        accounts.join(
          own.id,
          other.document,
          `“${own.metadata.title}” gives the account of ${other.publisher}.`,
        );
      } else if (
        words.size >= LEAST_SHINGLES &&
        containment(words, other.text) >= SAME_SENTENCE &&
        words.size <= other.text.size
      ) {
        accounts.join(
          own.id,
          other.document,
          `“${own.metadata.title}” and “${other.title}” share a sentence.`,
        );
      }
    }
  }
}

/**
 * Groups sentences by the account that they go back to: documents with nearly the same text, that
 * share a sentence, or of which one hands on what the other's publisher says.
 *
 * @returns The origin id of each sentence, in the order given, and why the members of each origin
 *   belong together.
 */
export function groupByOrigin(judged: readonly JudgedSentence[]): {
  originOf: string[];
  why: Map<string, string>;
} {
  const documents = new Map<string, Account>();
  for (const { candidate } of judged) {
    const { document, extraction } = candidate;
    if (documents.has(document.id)) continue;
    const { publisher, title } = document.metadata;
    documents.set(document.id, {
      document: document.id,
      publisher,
      title,
      text: shinglesOf(extraction.text, SHINGLE),
    });
  }
  const accounts = new Accounts();
  joinReprints(accounts, [...documents.values()]);
  joinEchoes(accounts, judged, [...documents.values()]);

  const ids = new Map<string, string>();
  const why = new Map<string, string>();
  const originOf = judged.map(({ candidate }) => {
    const top = accounts.find(candidate.document.id);
    const id = ids.get(top) ?? `o${ids.size + 1}`;
    if (!ids.has(top))
      why.set(id, accounts.reason(top) ?? `One document: “${documents.get(top)?.title ?? ''}”.`);
    ids.set(top, id);
    return id;
  });
  return { originOf, why };
}
