import type { HiddenPieces } from './hidden-pieces.js';

const TAG = /<(\/?)w:(r|rPr|rPrChange|pPr|p|t|vanish|sz|rStyle|pStyle)(?=[\s/>])([^<>]*?)(\/?)>/gu;
const VALUE = /w:val\s*=\s*["']([^"']*)["']/u;
/** Half points. */
const LEAST_SIZE = 3;

const isOn = (attributes: string): boolean =>
  !/^(?:0|false|off)$/iu.test(VALUE.exec(attributes)?.[1] ?? '');

const unescaped = (xml: string): string =>
  xml
    .replace(/&#(x?)([\da-f]+);/giu, (whole, hex: string, code: string) => {
      const point = Number.parseInt(code, hex === '' ? 10 : 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');

/** Ids of the styles of a document whose text is hidden, from its `styles.xml`. */
export function hiddenStyles(xml: string): Set<string> {
  const styles = [...xml.matchAll(/<w:style\b([^>]*)>(.*?)<\/w:style>/gsu)].map(
    ([, attributes = '', body = '']) => ({
      id: /w:styleId\s*=\s*["']([^"']*)/u.exec(attributes)?.[1] ?? '',
      base: /<w:basedOn\b[^>]*w:val\s*=\s*["']([^"']*)/u.exec(body)?.[1],
      vanish: /<w:vanish(?=[\s/>])([^>]*)>/u.exec(body)?.[1],
    }),
  );
  const hidden = new Set<string>();
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const { id, base, vanish } of styles) {
      const inherits = vanish === undefined && base !== undefined && hidden.has(base);
      if (inherits || (vanish !== undefined && isOn(vanish))) hidden.add(id);
    }
  }
  return hidden;
}

interface Run {
  why: string | null;
}

/**
 * Takes the text of hidden runs out of a part of a Word document.
 *
 * @param styles - Ids of the styles that hide.
 */
export function withoutHiddenRuns(
  xml: string,
  styles: ReadonlySet<string>,
  pieces: HiddenPieces,
): string {
  const kept: string[] = [];
  const runs: Run[] = [];
  let paragraphHides = false;
  let inChange = false;
  let from = 0;
  let textStart = -1;
  const enter = (name: string, attributes: string, end: number): void => {
    const run = runs.at(-1);
    if (name === 'p') paragraphHides = false;
    else if (name === 'r') runs.push({ why: paragraphHides ? 'hidden text of Word' : null });
    else if (name === 'rPrChange') inChange = true;
    else if (name === 't') textStart = end;
    else if (name === 'pStyle') paragraphHides = styles.has(VALUE.exec(attributes)?.[1] ?? '');
    else if (run === undefined || inChange) return;
    else if (name === 'vanish') run.why = isOn(attributes) ? 'hidden text of Word' : null;
    else if (name === 'rStyle' && styles.has(VALUE.exec(attributes)?.[1] ?? ''))
      run.why = 'hidden text of Word';
    else if (name === 'sz' && Number(VALUE.exec(attributes)?.[1] ?? 99) <= LEAST_SIZE)
      run.why = 'letters too small to see';
  };
  const leave = (name: string, start: number): void => {
    if (name === 'rPrChange') inChange = false;
    else if (name === 't' && textStart >= 0) {
      const why = runs.at(-1)?.why ?? null;
      if (why !== null) {
        pieces.add(unescaped(xml.slice(textStart, start)), why);
        kept.push(xml.slice(from, textStart));
        from = start;
      }
      textStart = -1;
    } else if (name === 'r') runs.pop();
  };
  for (const {
    0: tag,
    1: closing,
    2: name = '',
    3: attributes = '',
    4: empty,
    index,
  } of xml.matchAll(TAG)) {
    if (closing) leave(name, index);
    else if (!(empty && /^(?:r|p|t|rPrChange)$/u.test(name)))
      enter(name, attributes, index + tag.length);
  }
  kept.push(xml.slice(from));
  return kept.join('');
}
