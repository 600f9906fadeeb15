import type { Block } from '../model/document.js';
import type { DraftBlock } from './article-furniture.js';
import type { Run } from './block-writer.js';
import { isDataTable } from './data-table.js';
import { looksLikeHeading } from './heading-shape.js';
import { type HtmlElement, type HtmlNode, isElement, isText, textOf } from './html-dom.js';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA DATALIST DIALOG HEAD MATH'.split(
    ' ',
  ),
);
/** Everything else is inline, elements of no standard too. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const BOLD = new Set(['B', 'STRONG']);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTES = /(?:^|[\s_-])(?:foot-?notes?|end-?notes?|references|cite_note|reflist)(?:$|[\s_-])/iu;
const NOTE_ROLES = new Set(['doc-footnote', 'doc-endnotes', 'doc-endnote', 'doc-bibliography']);

interface Place {
  kind: Block['kind'];
  level?: number;
  target?: string;
  bold: boolean;
}

/** Walks elements in document order and gathers what is visible as blocks. */
class HtmlBlocks {
  readonly blocks: DraftBlock[] = [];
  readonly #base: string | null;
  #runs: Run[] = [];
  #kind: Place['kind'] = 'paragraph';
  #level: number | undefined;
  #allBold = true;

  constructor(base: string | null) {
    this.#base = base;
  }

  walk(node: HtmlNode, place: Place): void {
    if (isText(node)) this.#text(node.textContent ?? '', place);
    else if (isElement(node)) this.#element(node, place);
  }

  flush(): void {
    const text = this.#runs
      .map((run) => run.text)
      .join('')
      .trim();
    if (text !== '') {
      const isTitle = this.#kind === 'paragraph' && this.#allBold && looksLikeHeading(text);
      const kind = isTitle ? 'heading' : this.#kind;
      const level = isTitle ? 4 : this.#level;
      const depth = kind === 'heading' && level !== undefined ? { level } : {};
      this.blocks.push({ kind, runs: this.#runs, ...depth });
    }
    this.#runs = [];
    this.#allBold = true;
  }

  #add(kind: Block['kind'], runs: Run[]): void {
    this.blocks.push({ kind, runs });
  }

  #text(text: string, place: Place): void {
    if (text.trim() !== '') {
      this.#kind = place.kind;
      this.#level = place.level;
      if (!place.bold) this.#allBold = false;
    }
    this.#runs.push(place.target === undefined ? { text } : { text, target: place.target });
  }

  #element(element: HtmlElement, place: Place): void {
    const name = element.tagName.toUpperCase();
    if (SKIPPED.has(name) || isWayBack(element, name)) return;
    if (name === 'BR') this.#break(place);
    else if (name === 'SUP') this.#superscript(element, place);
    else if (BLOCKS.has(name)) this.#block(element, name, place);
    else this.#children(element, this.#inlinePlace(element, name, place));
  }

  #block(element: HtmlElement, name: string, place: Place): void {
    this.flush();
    if (name === 'PRE') this.#add('code', [{ text: element.textContent ?? '' }]);
    else if (name === 'TABLE' && isDataTable(element)) this.#table(element);
    else this.#children(element, blockPlace(element, name, place));
    this.flush();
  }

  #children(element: HtmlElement, place: Place): void {
    for (const child of element.childNodes) this.walk(child, place);
  }

  /** Two line breaks in a row stand for a new paragraph. */
  #break(place: Place): void {
    const last = this.#runs.findLast((run) => run.text.trim() !== '' || run.text === '\n');
    if (last?.text === '\n') this.flush();
    else this.#text('\n', place);
  }

  /** "10<sup>6</sup>" is not 106, nor is a note's mark part of a number. */
  #superscript(element: HtmlElement, place: Place): void {
    const text = textOf(element);
    const inner = element.querySelector('a[href]');
    const target = inner === null ? place.target : this.#targetOf(inner);
    const at = target === undefined ? place : { ...place, target };
    if (/^\d{1,3}$/u.test(text)) {
      this.#text([...text].map((digit) => SUPERSCRIPTS[Number(digit)]).join(''), at);
    } else {
      this.#children(element, place);
    }
  }

  #inlinePlace(element: HtmlElement, name: string, place: Place): Place {
    const target = name === 'A' ? this.#targetOf(element) : undefined;
    const bold = place.bold || BOLD.has(name);
    return target === undefined ? { ...place, bold } : { ...place, bold, target };
  }

  #targetOf(link: HtmlElement): string | undefined {
    const href = link.getAttribute('href')?.trim();
    if (!href || /^(?:javascript|data|blob|file):/iu.test(href)) return undefined;
    if (this.#base === null) return href;
    return URL.canParse(href, this.#base) ? new URL(href, this.#base).href : undefined;
  }

  #table(table: HtmlElement): void {
    const caption = textOf(table.querySelector('caption'));
    if (caption !== '') this.#add('caption', [{ text: caption }]);
    const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
    const heads = headsOf(rows);
    const runs = rows.slice(heads.length > 0 ? 1 : 0).flatMap((cells) => this.#row(cells, heads));
    if (runs.length > 0) this.#add('table', runs);
    else this.#add('table', [{ text: heads.join('; ') }]);
  }

  #row(cells: readonly HtmlElement[], heads: readonly string[]): Run[] {
    const filled = cells.map((cell, index) => ({
      cell,
      head: heads[index] ?? '',
      text: textOf(cell),
    }));
    const visible = filled.filter(({ text }) => text !== '');
    const runs = visible.flatMap(({ cell, head, text }, index): Run[] => {
      const link = cell.querySelector('a[href]');
      const target = link === null ? undefined : this.#targetOf(link);
      const label = `${index === 0 ? '' : '; '}${head === '' ? '' : `${head}: `}`;
      return [{ text: label }, target === undefined ? { text } : { text, target }];
    });
    return runs.length === 0 ? [] : [...runs, { text: '\n' }];
  }
}

const headsOf = (rows: readonly (readonly HtmlElement[])[]): string[] => {
  const [first = [], second = []] = rows;
  const isHead = first.length > 1 && first.every((cell) => cell.tagName.toUpperCase() === 'TH');
  return isHead && second.length > 0 ? first.map(textOf) : [];
};

/** The arrow that leads from a note back to its mark. */
const isWayBack = (element: HtmlElement, name: string): boolean =>
  name === 'A' && /^(?:[↑↩↵⤴⏎^\s]|\uFE0E|\uFE0F)+$/u.test(element.textContent ?? '');

const isNotes = (element: HtmlElement): boolean =>
  NOTE_ROLES.has(element.getAttribute('role') ?? '') ||
  NOTES.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);

const blockPlace = (element: HtmlElement, name: string, place: Place): Place => {
  const plain: Place = { kind: place.kind, bold: false };
  if (/^H[1-6]$/u.test(name)) return { kind: 'heading', level: Number(name[1]), bold: false };
  if (name !== 'BODY' && name !== 'ARTICLE' && isNotes(element))
    return { ...plain, kind: 'footnote' };
  if (place.kind === 'footnote') return plain;
  if (name === 'LI' || name === 'DT' || name === 'DD') return { ...plain, kind: 'list-item' };
  if (name === 'BLOCKQUOTE') return { ...plain, kind: 'quotation' };
  if (name === 'FIGCAPTION' || name === 'CAPTION') return { ...plain, kind: 'caption' };
  return plain.kind === 'heading' ? { ...plain, kind: 'paragraph' } : plain;
};

/**
 * Gathers the visible content of an element as blocks: headings, paragraphs, list items, tables
 * as rows, quotations, captions, notes and code, with links resolved against the base address.
 */
export function htmlBlocks(root: HtmlElement, base: string | null): DraftBlock[] {
  const walker = new HtmlBlocks(base);
  walker.walk(root, { kind: 'paragraph', bold: false });
  walker.flush();
  return walker.blocks;
}
