/** Makes ids that sort by nothing and repeat never, passed in so that tests can set them. */
export interface Ids {
  /** A new id: the prefix, an underscore and 12 lower-case base-36 characters or more. */
  next(prefix: 'chk' | 'cap' | 'rep' | 'rul' | 'tok' | 'mdl' | 'run'): string;
}
