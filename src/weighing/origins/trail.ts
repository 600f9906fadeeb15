import type { Accounts } from './accounts.js';
import type { Relay } from './relay.js';
import type { Relays } from './relays.js';
import { ORIGINS } from './settings.js';
import type { Source, SourceSentence } from './source.js';

/** Follows sentences to the accounts that they hand on. */
export class Trail {
  private readonly known = new Map<SourceSentence, Relay[]>();
  private readonly told = new Map<string, Set<string>>();
  private readonly relays: Relays;
  private readonly accounts: Accounts;
  private readonly printedAgain: ReadonlySet<Source>;

  constructor(
    relays: Relays,
    accounts: Accounts,
    printedAgain: ReadonlySet<Source>,
    sentences: readonly SourceSentence[],
  ) {
    this.relays = relays;
    this.accounts = accounts;
    this.printedAgain = printedAgain;
    for (const sentence of sentences)
      for (const { account } of this.relaysOf(sentence)) {
        const tellers = this.told.get(account) ?? new Set();
        this.told.set(account, tellers.add(sentence.source.document.id));
      }
  }

  private relaysOf(sentence: SourceSentence): Relay[] {
    const relays = this.known.get(sentence) ?? this.relays.of(sentence);
    this.known.set(sentence, relays);
    return relays;
  }

  /** The account that a sentence is taken to hand on; words told to one writer alone are not. */
  relayOf(sentence: SourceSentence): Relay | undefined {
    const own = sentence.source.document.id;
    return this.relaysOf(sentence).find(
      ({ account, held, spoken }) =>
        account !== own && (held || !spoken || (this.told.get(account)?.size ?? 0) > 1),
    );
  }

  /** What a sentence speaks for where it hands nothing on: in a reprint, own work stays apart. */
  private ownAccount({ source, analysis }: SourceSentence): string {
    const { id } = source.document;
    const apart = this.printedAgain.has(source) && analysis.tellsOwnWork;
    return apart ? `${id} itself` : this.accounts.find(id);
  }

  accountOf(sentence: SourceSentence, steps = ORIGINS.steps): string {
    const relay = this.relayOf(sentence);
    if (relay === undefined) return this.ownAccount(sentence);
    if (relay.via && steps > 0) return this.accountOf(relay.via, steps - 1);
    return this.accounts.find(relay.account);
  }
}
