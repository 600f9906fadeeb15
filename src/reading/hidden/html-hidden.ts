import type { HiddenText } from '../../model/document.js';
import { type HtmlDocument, type HtmlElement, isElement, isText } from '../html-dom.js';
import { type Appearance, appearanceOf, DEFAULT_APPEARANCE, WHITE } from './appearance.js';
import { Cascade } from './cascade.js';
import { HiddenPieces } from './hidden-pieces.js';

/** What holds no text for a reader whatever its style. */
const WORDLESS =
  /^(?:HEAD|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|EMBED|SVG|CANVAS|VIDEO|AUDIO|TEXTAREA|SELECT|OPTION|DATALIST)$/;

interface Removable {
  remove(): void;
}

const isRemovable = (node: object): node is Removable => 'remove' in node;

/**
 * Takes out of a page the text that a reader of it would not see, by the styles in the page itself:
 * other style sheets are not fetched.
 *
 * @returns What was taken out and why, and warnings.
 */
export function takeHiddenText(document: HtmlDocument): {
  hidden: HiddenText[];
  warnings: string[];
} {
  const cascade = new Cascade(document);
  const pieces = new HiddenPieces();
  const taken: Removable[] = [];
  const take = (node: { textContent: string | null }, why: string): void => {
    pieces.add(node.textContent ?? '', why);
    if (isRemovable(node)) taken.push(node);
  };
  const walk = (element: HtmlElement, around: Appearance): void => {
    const name = element.tagName.toUpperCase();
    if (WORDLESS.test(name)) return;
    const look = appearanceOf(cascade.styleOf(element), around, name === 'HTML' || name === 'BODY');
    if (look.gone !== null) take(element, look.gone);
    else walkInto(element, look);
  };
  const walkInto = (element: HtmlElement, look: Appearance): void => {
    for (const child of element.childNodes) {
      if (isElement(child)) walk(child, look);
      else if (isText(child) && look.unseen !== null && child.textContent?.trim())
        take(child, look.unseen);
    }
  };
  const root = document.documentElement;
  if (root !== null) walk(root, { ...DEFAULT_APPEARANCE, background: pageColour(document) });
  for (const node of taken) node.remove();
  const warning = 'The page has too many styles to tell which of its text is hidden.';
  return { hidden: pieces.found(), warnings: cascade.cut ? [warning] : [] };
}

/** White, unless a style sheet that is not in the page may set another one. */
const pageColour = (document: HtmlDocument) =>
  document.querySelector('link[rel~="stylesheet" i]') === null ? WHITE : null;
