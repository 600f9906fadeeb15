/** Joins documents into accounts: a forest of parents in which the smaller id is on top. */
export class Accounts {
  private readonly parents = new Map<string, string>();

  /** The document that stands for the account of this one. */
  find(id: string): string {
    const parent = this.parents.get(id);
    return parent === undefined ? id : this.find(parent);
  }

  /** Makes one account of two. @returns False for documents that are of one account already. */
  join(a: string, b: string): boolean {
    const [top, below] = [this.find(a), this.find(b)].sort();
    if (top === undefined || below === undefined || top === below) return false;
    this.parents.set(below, top);
    return true;
  }
}
