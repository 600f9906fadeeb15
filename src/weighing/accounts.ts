const MOST_REASONS = 3;

/** Joins documents into accounts: a forest of parents in which the smaller id is on top. */
export class Accounts {
  private readonly parents = new Map<string, string>();
  private readonly reasons = new Map<string, string[]>();

  /** The document that stands for the account of this one. */
  find(id: string): string {
    const parent = this.parents.get(id);
    return parent === undefined ? id : this.find(parent);
  }

  /** Makes one account of two. Documents that are of one account already stay as they are. */
  join(a: string, b: string, reason: string): void {
    const [top, below] = [this.find(a), this.find(b)].sort();
    if (top === undefined || below === undefined || top === below) return;
    this.parents.set(below, top);
    this.reasons.set(top, [
      ...(this.reasons.get(top) ?? []),
      ...(this.reasons.get(below) ?? []),
      reason,
    ]);
  }

  /** Why the members of an account belong together; undefined for a document alone. */
  why(id: string): string | undefined {
    const reasons = this.reasons.get(this.find(id));
    if (reasons === undefined) return undefined;
    const more = reasons.length - MOST_REASONS;
    return [
      ...reasons.slice(0, MOST_REASONS),
      ...(more > 0 ? [`And ${more} more of the kind.`] : []),
    ].join(' ');
  }
}
