import { Readability } from '@mozilla/readability';
import { type HtmlDocument, type HtmlElement, textOf } from './html-dom.js';

const MOST_ELEMENTS = 100_000;

/**
 * Finds the element that holds the article. Changes the document, so metadata is read before.
 *
 * @returns Undefined where no part stands out.
 */
export function findMainContent(document: HtmlDocument): HtmlElement | undefined {
  try {
    const article = new Readability<unknown>(document as never, {
      charThreshold: 250,
      maxElemsToParse: MOST_ELEMENTS,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    const content = article?.content as HtmlElement | null | undefined;
    return content && textOf(content) !== '' ? content : undefined;
  } catch {
    return undefined;
  }
}
