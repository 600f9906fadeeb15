import { analyseSentence, type Terms } from '../../english/analyse-sentence.js';
import { ORIGINS } from './settings.js';
import { isBefore, type Source, type SourceSentence } from './source.js';

/** A sentence of an earlier document that says the same in nearly the same words. */
export interface Original {
  sentence: SourceSentence;
  /** Share of the matter in common, rare words more than common ones. */
  matter: number;
  /** Share of the neighbouring words in common. */
  wording: number;
  /** How many numbers both give. */
  numbers: number;
}

const shareOf = (own: readonly string[], other: ReadonlySet<string>): number =>
  own.length === 0 ? 0 : own.filter((term) => other.has(term)).length / own.length;

const numbersIn = (own: readonly string[], other: ReadonlySet<string>): number =>
  new Set(own.filter((term) => /^\d/.test(term) && other.has(term))).size;

/** Finds where the sentences of some documents stood first. */
export class Copies {
  private readonly holders = new Map<string, SourceSentence[]>();
  private readonly count: number;

  constructor(sources: readonly Source[]) {
    const sentences = sources.flatMap((source) => source.sentences);
    this.count = sentences.length;
    for (const sentence of sentences) {
      for (const term of new Set(sentence.analysis.terms.content)) {
        const holders = this.holders.get(term);
        if (holders) holders.push(sentence);
        else this.holders.set(term, [sentence]);
      }
    }
  }

  /** Rare terms tell more: the inverse document frequency over the sentences. */
  private weightOf(term: string): number {
    return Math.log(1 + this.count / (this.holders.get(term)?.length ?? 1));
  }

  /** Weight of a sentence's terms, and which earlier sentences hold how much of it. */
  private candidates(sentence: SourceSentence): [SourceSentence, number][] {
    const held = new Map<SourceSentence, number>();
    const own = new Set(sentence.analysis.terms.content);
    let total = 0;
    for (const term of own) {
      const weight = this.weightOf(term);
      total += weight;
      for (const other of this.holders.get(term) ?? []) {
        if (!isBefore(other.source.document, sentence.source.document)) continue;
        held.set(other, (held.get(other) ?? 0) + weight);
      }
    }
    return [...held]
      .map(([other, weight]): [SourceSentence, number] => [other, weight / total])
      .filter(([, share]) => share >= ORIGINS.comparedShare)
      .toSorted(
        ([a, x], [b, y]) => y - x || (isBefore(a.source.document, b.source.document) ? -1 : 1),
      )
      .slice(0, ORIGINS.compared);
  }

  /** The neighbouring words of a sentence and of those around it. */
  private around({ source, at }: SourceSentence, reach: number, of: keyof Terms): Set<string> {
    const near = source.sentences.slice(Math.max(0, at - reach), at + reach + 1);
    return new Set(near.flatMap((other) => other.analysis.terms[of]));
  }

  /** Share of the weight of some terms that others hold. */
  private held(terms: readonly string[], others: ReadonlySet<string>): number {
    const weigh = (some: readonly string[]) =>
      [...new Set(some)].reduce((sum, term) => sum + this.weightOf(term), 0);
    return (
      weigh(terms.filter((term) => others.has(term))) / Math.max(weigh(terms), Number.MIN_VALUE)
    );
  }

  /** The earlier sentences that come nearest, nearest first. */
  originalsOf(sentence: SourceSentence): Original[] {
    const { content, pairs } = sentence.analysis.terms;
    if (content.length < ORIGINS.comparedWords) return [];
    return this.candidates(sentence)
      .map(([other]) => ({
        sentence: other,
        matter: this.held(content, this.around(other, 1, 'content')),
        wording: shareOf(pairs, this.around(other, ORIGINS.neighbours, 'pairs')),
        numbers: numbersIn(content, this.around(other, 1, 'content')),
      }))
      .toSorted((a, b) => b.matter + b.wording - (a.matter + a.wording));
  }

  /** Sentences of other documents in which words stand that a sentence quotes, earliest first. */
  quotedFrom(words: string, sentence: SourceSentence): SourceSentence[] {
    const { content, pairs } = analyseSentence(words).terms;
    const rarest = content.toSorted((a, b) => this.weightOf(b) - this.weightOf(a))[0] ?? '';
    const own = sentence.source.document;
    return (this.holders.get(rarest) ?? [])
      .filter(({ source }) => source.document.id !== own.id && isBefore(source.document, own))
      .filter((other) => shareOf(pairs, this.around(other, 1, 'pairs')) >= ORIGINS.verbatim)
      .toSorted((a, b) => (isBefore(a.source.document, b.source.document) ? -1 : 1));
  }

  /** The sentence of a document that holds most of the matter of some words, and how much. */
  nearestIn(source: Source, words: string): { nearest?: SourceSentence; matter: number } {
    const { content } = analyseSentence(words).terms;
    let best: { nearest?: SourceSentence; matter: number } = { matter: 0 };
    for (const nearest of source.sentences) {
      const matter = this.held(content, new Set(nearest.analysis.terms.content));
      if (matter > best.matter) best = { nearest, matter };
    }
    return best;
  }
}
