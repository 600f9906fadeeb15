import { parseHTML } from 'linkedom';
import { CorroborateError } from '../model/error.js';

/** The part of a DOM that reading needs. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly tagName: string;
  readonly parentElement: HtmlElement | null;
  readonly children: ArrayLike<HtmlElement> & Iterable<HtmlElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  cloneNode(deep: boolean): HtmlElement;
  replaceWith(...nodes: (HtmlNode | string)[]): void;
  remove(): void;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
  readonly title: string;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT;
export const isText = (node: HtmlNode): boolean => node.nodeType === TEXT;

/** Far beyond any page that a person made, and well within what recursion bears. */
const DEEPEST = 500;

const isTooDeep = (document: HtmlDocument): boolean => {
  let level: HtmlElement[] = [...document.children];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
};

/**
 * Parses without running scripts or fetching anything; a fragment gets a page around it.
 *
 * @throws {CorroborateError} `unreadable-document` for elements nested without end.
 */
export function parseHtml(html: string): HtmlDocument {
  const isPage =
    /<(?:html|body|head|!doctype)\b/iu.test(html.slice(0, 4000)) || /<html\b/iu.test(html);
  const { document } = parseHTML(
    isPage ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const page = document as unknown as HtmlDocument;
  if (isTooDeep(page)) {
    throw new CorroborateError(
      'unreadable-document',
      `The page nests elements more than ${DEEPEST} deep`,
      { hint: 'Open it in a browser, copy its text and add that.' },
    );
  }
  return page;
}

/** Visible text with single spaces. */
export const textOf = (node: HtmlNode | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();
