/** One thing that somebody may try on a dossier or a report. */
export interface HostileCase {
  name: string;
  /** `held` where the attempt was noticed; else what happened instead. */
  run(): Promise<'held' | string>;
}
