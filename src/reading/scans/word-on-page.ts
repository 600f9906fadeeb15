import type { RecognisedPage, RecognisedWord } from '../../model/recognised-page.js';

/** A recognised word where it stands, on which page. */
export interface WordOnPage {
  page: RecognisedPage;
  word: RecognisedWord;
}
