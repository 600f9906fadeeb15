import type { NameRuling } from '../model/ruling.js';
import { nameKey } from './name-key.js';

type Told = Pick<NameRuling, 'kind' | 'names' | 'by' | 'note'>;

const pairKey = (a: string, b: string): string => JSON.stringify([a, b].sort());

/** Names that a reader ruled to mean one body, and who did. */
export interface RuledGroup {
  names: string[];
  rulings: Told[];
}

/** What readers ruled on names: of two rulings on one pair, the later counts. */
export class RuledNames {
  readonly #pairs = new Map<string, { names: [string, string]; ruling: Told }>();
  readonly groups: RuledGroup[];

  /** @param rulings - Those in force, in the order in which they were made. */
  constructor(rulings: readonly Told[] = []) {
    for (const ruling of rulings) {
      const [first = '', ...others] = ruling.names;
      for (const other of others) {
        const key = pairKey(nameKey(first), nameKey(other));
        this.#pairs.delete(key);
        this.#pairs.set(key, { names: [first, other], ruling });
      }
    }
    this.groups = this.#grouped();
  }

  /** All names that are ruled to mean what this one means, without it. */
  sameAs(name: string): readonly string[] {
    const key = nameKey(name);
    const group = this.groups.find(({ names }) => names.some((one) => nameKey(one) === key));
    return (group?.names ?? []).filter((one) => nameKey(one) !== key);
  }

  areApart(a: string, b: string): boolean {
    const found = this.#pairs.get(pairKey(nameKey(a), nameKey(b)));
    return found?.ruling.kind === 'not-same';
  }

  /** Names that are ruled to mean another body than this one. */
  apartFrom(name: string): readonly string[] {
    const key = nameKey(name);
    return [...this.#pairs.values()]
      .filter(
        ({ ruling, names }) =>
          ruling.kind === 'not-same' && names.some((one) => nameKey(one) === key),
      )
      .flatMap(({ names }) => names.filter((one) => nameKey(one) !== key));
  }

  #grouped(): RuledGroup[] {
    let groups: RuledGroup[] = [];
    for (const { names, ruling } of this.#pairs.values()) {
      if (ruling.kind !== 'same') continue;
      const keys = new Set(names.map(nameKey));
      const isMet = (group: RuledGroup): boolean =>
        group.names.some((one) => keys.has(nameKey(one)));
      const met = groups.filter(isMet);
      const all = [...met.flatMap((group) => group.names), ...names];
      const known = new Set<string>();
      const isNew = (name: string): boolean =>
        !known.has(nameKey(name)) && known.add(nameKey(name)).size > 0;
      const rulings = new Set([...met.flatMap((group) => group.rulings), ruling]);
      groups = [
        ...groups.filter((group) => !isMet(group)),
        { names: all.filter(isNew), rulings: [...rulings] },
      ];
    }
    return groups;
  }
}
