import type { Claim } from '../../model/claim.js';
import type { StakeSource } from '../../model/fact-sources.js';
import type { Publisher } from '../../model/publisher.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import type { DocumentOrigins } from '../origins/document-origins.js';
import type { FoundInterest } from './find-interests.js';
import { isStakeIn } from './listed-stake.js';
import { proofOf } from './proof.js';
import { stakesOf } from './stakes.js';

/** A stake with the sentence that tells of it, where a document does. */
export interface WeighedStake {
  text: string;
  from: StakeSource;
  proof: WeighedSentence | null;
}

/** The stakes of all publishers of a question: the register's and those that documents tell of. */
export class StakeRegister {
  readonly #register: (name: string) => Publisher;
  readonly #found: readonly FoundInterest[];
  readonly #claims: readonly Claim[];
  readonly #known = new Map<string, WeighedStake[]>();
  readonly #origins: DocumentOrigins;

  constructor(options: {
    register: (name: string) => Publisher;
    found: readonly FoundInterest[];
    claims: readonly Claim[];
    origins: DocumentOrigins;
  }) {
    this.#register = options.register;
    this.#found = options.found;
    this.#claims = options.claims;
    this.#origins = options.origins;
  }

  /** Everything that is known of what a publisher has at stake, and of who owns it. */
  all(name: string): WeighedStake[] {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const [claim] = this.#claims;
    const stakes = stakesOf(this.#register(name), this.#found).map(
      ({ text, from, proof }): WeighedStake => ({
        text,
        from,
        proof: proof && claim ? proofOf(proof, claim, this.#origins.of(proof.document)) : null,
      }),
    );
    this.#known.set(name, stakes);
    return stakes;
  }

  /** The stakes of a publisher in the matter: its owner counts where the claims are about them. */
  of(name: string): WeighedStake[] {
    const { kind } = this.#register(name);
    return this.all(name).filter(
      ({ text, from, proof }) =>
        from !== 'listed' || proof !== null || isStakeIn(this.#claims, { text, kind }),
    );
  }

  /** The register's entry with its stakes in the matter for interests, those that documents tell of among them. */
  publisher(name: string): Publisher {
    return { ...this.#register(name), interests: this.of(name).map(({ text }) => text) };
  }
}
