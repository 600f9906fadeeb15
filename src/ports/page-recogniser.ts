import type { RecognisedPage } from '../model/recognised-page.js';

/** The picture of a page in shades of grey: a byte a pixel, 0 for black, line by line from the top. */
export interface PagePicture {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** Finds the words on the picture of a page. */
export interface PageRecogniser {
  /** Program, version and language: what it recognises may change with any of them. */
  readonly name: string;
  /**
   * The same picture gives the same words.
   *
   * @throws {CorroborateError} `internal-error` where the engine fails.
   */
  recognise(picture: PagePicture, page: number): Promise<RecognisedPage>;
  close(): Promise<void>;
}
