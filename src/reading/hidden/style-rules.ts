import {
  type CssNode,
  type DeclarationList,
  generate,
  ident,
  parse,
  type Rule,
  type StyleSheet,
  walk,
} from 'css-tree';
import { type Specificity, specificityOf } from './specificity.js';

/** A property that a page's styles set. */
export interface Declaration {
  /** Lower case. */
  property: string;
  /** Lower case, without comments and needless white space. */
  value: string;
  important: boolean;
}

/** What styles set for the elements that one selector names. */
export interface StyleRule {
  selector: string;
  /** Comparable: greater goes before. */
  specificity: Specificity;
  declarations: Declaration[];
}

/** Escapes and case are ways of spelling: `D\69splay` is `display`. */
const plain = (text: string): string => ident.decode(text).toLowerCase();

/** Only a browser that has the property of a page hides by it; custom properties carry values to them. */
const HIDES =
  /^(?:display|visibility|content-visibility|opacity|filter|color|-webkit-text-fill-color|background|background-color|background-image|font|font-size|position|left|right|top|bottom|inset|margin|margin-left|margin-top|text-indent|clip|clip-path|transform|translate|scale|rotate|zoom|(?:max-)?(?:height|width)|overflow|overflow-[xy]|--.*)$/;

const declarationsIn = (list: CssNode): Declaration[] => {
  const found: Declaration[] = [];
  walk(list, {
    visit: 'Declaration',
    enter({ property, value, important }) {
      const name = property.startsWith('--') ? property : plain(property);
      if (!HIDES.test(name)) return;
      found.push({
        property: name,
        value: plain(generate(value)).trim(),
        important: important !== false,
      });
    },
  });
  return found;
};

/** The window that pages are taken to be shown in, in pixels. */
export const WINDOW = { width: 1280, height: 800 };

/** Whether a media query holds for a wide window on a screen, as far as it tells. */
const holdsOnScreen = (query: string): boolean =>
  query.split(',').some((part) => {
    const words = part.trim().toLowerCase();
    if (/^(?:only\s+)?(?:print|speech)\b|^not\s+(?:screen|all)\b/.test(words)) return false;
    if (/prefers-color-scheme\s*:\s*dark|orientation\s*:\s*portrait/.test(words)) return false;
    const width = (bound: string): number | undefined => {
      const [, number, unit] =
        new RegExp(`${bound}-width\\s*:\\s*([\\d.]+)(px|r?em)`).exec(words) ?? [];
      return number === undefined ? undefined : Number(number) * (unit === 'px' ? 1 : 16);
    };
    return (width('min') ?? 0) <= WINDOW.width && (width('max') ?? WINDOW.width) >= WINDOW.width;
  });

/** Selectors of what is no element, or of one that somebody points at. */
const NOT_AT_REST =
  /::|:(?:before|after|first-line|first-letter|hover|focus|focus-within|focus-visible|active|visited|target|checked)\b/i;

const rulesOf = ({ prelude, block }: Rule): StyleRule[] => {
  if (prelude.type !== 'SelectorList') return [];
  const declarations = declarationsIn(block);
  if (declarations.length === 0) return [];
  return prelude.children.toArray().flatMap((node): StyleRule[] => {
    const selector = generate(node);
    if (NOT_AT_REST.test(selector)) return [];
    return [{ selector, specificity: specificityOf(node), declarations }];
  });
};

/** The rules of a style sheet that can hide text and hold on a screen, in order. */
export function styleRules(css: string): StyleRule[] {
  const sheet = parse(css, { parseCustomProperty: false, onParseError: () => undefined });
  return sheet.type === 'StyleSheet' ? rulesIn(sheet.children.toArray()) : [];
}

const rulesIn = (nodes: readonly CssNode[]): StyleRule[] =>
  nodes.flatMap((node) => {
    if (node.type === 'Rule') return rulesOf(node);
    if (node.type !== 'Atrule' || node.block === null) return [];
    const name = node.name.toLowerCase();
    const query = node.prelude === null ? '' : generate(node.prelude);
    const holds =
      name === 'supports' || name === 'layer' || (name === 'media' && holdsOnScreen(query));
    return holds ? rulesIn(node.block.children.toArray()) : [];
  });

/** What a `style` attribute sets. */
export const inlineDeclarations = (style: string): Declaration[] =>
  declarationsIn(
    parse(style, {
      context: 'declarationList',
      parseCustomProperty: false,
      onParseError: () => undefined,
    }) as DeclarationList | StyleSheet,
  );
