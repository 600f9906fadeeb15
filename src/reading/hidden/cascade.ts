import type { HtmlDocument, HtmlElement } from '../html-dom.js';
import { type Declaration, inlineDeclarations, type StyleRule, styleRules } from './style-rules.js';

/** Properties of an element as its page sets them, by name; what it inherits is not among them. */
export type SetStyle = ReadonlyMap<string, string>;

type Weight = readonly number[];

/** Elements times rules beyond which matching takes longer than reading is worth. */
const MOST_MATCHES = 4_000_000;

const isHeavier = (one: Weight, other: Weight): boolean => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 || (one[at] ?? 0) > (other[at] ?? 0);
};

/** What attributes of the old HTML set: as weak as a rule can be. */
const attributesOf = (element: HtmlElement): Declaration[] => {
  const name = element.tagName.toUpperCase();
  const set = (property: string, value: string | null): Declaration[] =>
    value ? [{ property, value: value.toLowerCase().trim(), important: false }] : [];
  return [
    ...(element.hasAttribute('hidden') ? set('display', 'none') : []),
    ...set('background-color', element.getAttribute('bgcolor')),
    ...(name === 'BODY' ? set('color', element.getAttribute('text')) : []),
    ...(name === 'FONT' ? set('color', element.getAttribute('color')) : []),
  ];
};

/** The styles that a page itself sets, for each of its elements (CSS Cascading and Inheritance 4). */
export class Cascade {
  readonly #weighed = new Map<HtmlElement, Map<string, { value: string; weight: Weight }>>();
  /** Whether rules were left out because there are too many of them. */
  readonly cut: boolean;

  constructor(document: HtmlDocument) {
    const sheets = [...document.querySelectorAll('style')].filter(
      (sheet) => !/print|speech/i.test(sheet.getAttribute('media') ?? ''),
    );
    const rules = sheets.flatMap((sheet) => styleRules(sheet.textContent ?? ''));
    const elements = [...document.querySelectorAll('*')].length;
    const most = Math.floor(MOST_MATCHES / Math.max(1, elements));
    this.cut = rules.length > most;
    rules.slice(0, most).forEach((rule, order) => {
      this.#apply(document, rule, order);
    });
  }

  styleOf(element: HtmlElement): SetStyle {
    for (const declaration of attributesOf(element)) this.#set(element, declaration, [-1]);
    for (const declaration of inlineDeclarations(element.getAttribute('style') ?? ''))
      this.#set(element, declaration, [1]);
    const set = this.#weighed.get(element) ?? [];
    return new Map([...set].map(([property, { value }]) => [property, value]));
  }

  #apply(
    document: HtmlDocument,
    { selector, specificity, declarations }: StyleRule,
    order: number,
  ) {
    for (const element of elementsOf(document, selector)) {
      for (const declaration of declarations)
        this.#set(element, declaration, [0, ...specificity, order]);
    }
  }

  #set(element: HtmlElement, { property, value, important }: Declaration, place: Weight): void {
    const own = this.#weighed.get(element) ?? new Map<string, { value: string; weight: Weight }>();
    this.#weighed.set(element, own);
    const weight = [important ? 1 : 0, ...place];
    for (const [name, part] of longhands(property, value)) {
      const before = own.get(name);
      if (before === undefined || isHeavier(weight, before.weight))
        own.set(name, { value: part, weight });
    }
  }
}

/** A selector that the library does not know names nothing. */
const elementsOf = (document: HtmlDocument, selector: string): Iterable<HtmlElement> => {
  try {
    return document.querySelectorAll(selector);
  } catch {
    return [];
  }
};

/** The properties that a shorthand sets, as far as they matter here. */
const longhands = (property: string, value: string): [string, string][] => {
  const sides = value.split(/\s+/);
  const [top = '0', right = top, bottom = top, left = right] = sides;
  if (property === 'inset') return Object.entries({ top, right, bottom, left });
  if (property === 'margin')
    return [
      ['margin-top', top],
      ['margin-left', left],
    ];
  if (property === 'overflow' || property.startsWith('overflow-')) return [['overflow', value]];
  if (property === 'background')
    return [
      ['background-color', value],
      ['background-image', /url\(|gradient\(/.test(value) ? value : 'none'],
    ];
  if (property === '-webkit-text-fill-color') return [['color', value]];
  if (property === 'font') {
    const size = /(?:^|\s)([\d.]+(?:px|pt|em|rem|%))/.exec(value)?.[1];
    return size === undefined ? [] : [['font-size', size]];
  }
  return [[property, value]];
};
