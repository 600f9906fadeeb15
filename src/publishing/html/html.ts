/** Markup that is safe to print: only `html` makes it, from literals and escaped text. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type HtmlPart = Html | string | number | null | readonly HtmlPart[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as an element's content or within a quoted attribute. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const markupOf = (part: HtmlPart): string => {
  if (part === null) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string') return escapeHtml(part);
  return typeof part === 'number' ? String(part) : part.map(markupOf).join('');
};

/** A template whose every inserted value is escaped unless it is markup already; null is nothing. */
export const html = (literals: TemplateStringsArray, ...parts: HtmlPart[]): Html =>
  new Html(
    literals.reduce(
      (markup, literal, index) => markup + markupOf(parts[index - 1] ?? null) + literal,
    ),
  );
