import type { Rendered } from '../model/rendered.js';
import type { FetchedPage } from './fetcher.js';

/** Gets one script, style or piece of data that a page asks for, behind the guard. */
export type FetchPart = (url: string, signal: AbortSignal) => Promise<FetchedPage>;

export interface RenderedDom extends Rendered {
  /** The markup of what the page shows once its scripts have run. */
  html: string;
}

/** Runs the scripts of a page. */
export interface PageRenderer {
  /**
   * @param page - As it was fetched; it is not asked for again.
   * @param fetchPart - The only way to anything else.
   * @throws {CorroborateError} `fetch-failed` where the scripts do not come to an end or the browser
   *   fails, `document-too-large`. @throws {Error} The reason of the abort.
   */
  render(page: FetchedPage, fetchPart: FetchPart, signal?: AbortSignal): Promise<RenderedDom>;
}
