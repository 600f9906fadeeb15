import type { CssNode } from 'css-tree';

/** Ids, classes and types of a selector: the greater goes before, from the left (Selectors 4, 17). */
export type Specificity = readonly [number, number, number];

const NONE: Specificity = [0, 0, 0];

const sum = (one: Specificity, other: Specificity): Specificity => [
  one[0] + other[0],
  one[1] + other[1],
  one[2] + other[2],
];

const greater = (one: Specificity, other: Specificity): Specificity => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 || (one[at] ?? 0) > (other[at] ?? 0) ? one : other;
};

/** How specific a parsed selector is; of a list, its most specific one. */
export function specificityOf(node: CssNode): Specificity {
  const inner = 'children' in node && node.children ? node.children.toArray() : [];
  switch (node.type) {
    case 'IdSelector':
      return [1, 0, 0];
    case 'ClassSelector':
    case 'AttributeSelector':
      return [0, 1, 0];
    case 'TypeSelector':
      return node.name === '*' ? NONE : [0, 0, 1];
    case 'PseudoClassSelector':
      if (/^where$/i.test(node.name)) return NONE;
      return /^(?:is|not|has)$/i.test(node.name)
        ? inner.map(specificityOf).reduce(greater, NONE)
        : [0, 1, 0];
    case 'Selector':
      return inner.map(specificityOf).reduce(sum, NONE);
    case 'SelectorList':
      return inner.map(specificityOf).reduce(greater, NONE);
    default:
      return NONE;
  }
}
